using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>rejects</c>.</summary>
static class RejectsTable
{
    internal static OutputTable Definition { get; } = new(
        "rejects",
        "One row per fault of a record, ordered by source and line; a record may have several.",
        [
            Text("code", "Stable code of the fault.", (run, r) => run.Rejects[r].Code, isNullable: false),
            Text("severity", "error: the record was not used; warning: it was, with a doubt.", (run, r) => Words.Of(run.Rejects[r].Severity), isNullable: false),
            Text("source_file", "Source the record stands in.", (run, r) => run.Data.Sources[run.Rejects[r].Source].Name, isNullable: false),
            Int64("source_line", "Line on which the record begins, 1-based; 0 when the fault concerns the whole source.", (run, r) => run.Rejects[r].Line),
            Text("field", "The field; null when it concerns the record.", (run, r) => run.Rejects[r].Field),
            Text("message", "What was found and what was expected; never a value of the record.", (run, r) => run.Rejects[r].Message, isNullable: false),
            Int64("source_offset", "Byte at which the record or segment begins, 0-based; null in tables.", (run, r) => run.Rejects[r].Offset is >= 0 and var at ? at : null, isNullable: true),
        ],
        run => [.. Enumerable.Range(0, run.Rejects.Count)]);
}
