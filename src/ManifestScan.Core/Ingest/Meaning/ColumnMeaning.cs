using ManifestScan.Ingest.Dialects;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Finds what each column means.</summary>
static class ColumnMeaning
{
    internal static IReadOnlyList<SourceColumn> Find(TableFrame frame, LayoutOverride given, ReadLimits limits)
    {
        var columns = new List<SourceColumn>();
        var taken = new HashSet<Field>();
        for (int i = 0; i < Math.Min(frame.Width, limits.MaxColumns); i++)
        {
            string? header = frame.Header is { } row && i < row.Cells.Length && row.Cells[i].Length > 0 ? row.Cells[i] : null;
            HeaderMatch match = header is null ? HeaderMatch.None : HeaderSynonyms.Find(header);
            Field? field = match.Fields.Where(f => !taken.Contains(f)).Select(f => (Field?)f).FirstOrDefault();
            if (field is { } known)
            {
                taken.Add(known);
            }
            columns.Add(new SourceColumn(i, header, field, match.Quality, field is null ? "not recognised" : "header", DateOrder.Undecided));
        }
        _ = given;
        return columns;
    }
}
