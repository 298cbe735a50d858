using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>events</c>.</summary>
static class EventsTable
{
    internal static OutputTable Definition { get; } = new(
        "events",
        "One row per dated event, as read, ordered by source and line.",
        [
            Date("date", "First day.", (run, e) => run.Data.Events[e].FirstDay),
            Date("end_date", "Last day; the first when only one is given.", (run, e) => run.Data.Events[e].LastDay),
            Text("place", "Airport, city or country as read.", (run, e) => run.Data.Events[e].Place),
            Text("label", "What it was.", (run, e) => run.Data.Events[e].Label),
            Text("source_file", "Source the record stands in.", (run, e) => run.Data.Sources[run.Data.Events[e].Source].Name, isNullable: false),
            Int64("source_line", "Line on which the record begins, 1-based.", (run, e) => run.Data.Events[e].Line),
        ],
        run => [.. Enumerable.Range(0, run.Data.Events.Count)]);
}
