using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Builds a block of chosen rows of another: left out, as they are, or several times.</summary>
static class RowChoice
{
    /// <param name="block">The block.</param>
    /// <param name="rows">For each row wanted its index in the block.</param>
    /// <param name="segments">The segment of each row wanted; null to keep the block's.</param>
    /// <param name="rejects">Rejects of the rows left out and warnings, beside the block's own; each error is one row.</param>
    internal static RawBlock Of(RawBlock block, List<int> rows, int[]? segments, List<Reject> rejects)
    {
        var chosen = new RawBlock
        {
            Source = block.Source,
            Kind = block.Kind,
            RowCount = rows.Count,
            RejectedCount = block.RejectedCount + rejects.Count(r => r.Severity == RejectSeverity.Error),
            Lines = Gather(block.Lines, rows),
            Segments = segments ?? (block.Segments is { } own ? Gather(own, rows) : null),
            SegmentFields = block.SegmentFields,
            Rejects = rejects.Count == 0 ? block.Rejects : [.. block.Rejects.Concat(rejects).OrderBy(r => r.Line)],
        };
        foreach (Field field in Enum.GetValues<Field>())
        {
            chosen[field] = block[field] is { } column ? column with { Ids = Gather(column.Ids, rows) } : null;
        }
        return chosen;
    }

    static int[] Gather(int[] ids, List<int> rows)
    {
        var gathered = new int[rows.Count];
        for (int i = 0; i < gathered.Length; i++)
        {
            gathered[i] = ids[rows[i]];
        }
        return gathered;
    }
}
