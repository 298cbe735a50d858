using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>A row of <c>coverage</c> in four cells: manifest rows, their share with a booking, booked rows, their share with a manifest.</summary>
static class CoverageCells
{
    internal static IEnumerable<object?> Of(Row row)
    {
        long manifest = (long)row["manifest_rows"]!;
        long booked = (long)row["booked_rows"]!;
        return
        [
            ReportText.Count(manifest), ReportText.Percent((long)row["manifest_rows_with_booking"]!, manifest),
            ReportText.Count(booked), ReportText.Percent((long)row["booked_rows_with_manifest"]!, booked),
        ];
    }
}
