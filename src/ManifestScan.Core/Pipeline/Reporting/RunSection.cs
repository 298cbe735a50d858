using System.Text.Json.Nodes;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>What was read, what became of each record, and what the data can show.</summary>
static class RunSection
{
    static readonly string[] Uses = ["records_read", "used", "duplicate", "superseded", "codeshare_copy", "not_a_person", "rejected"];

    internal static void Write(Html html, ReportSource source)
    {
        html.AddOwn("<section id=\"read\"><h2>What was read</h2>");
        html.Add($"<p>{Count(source, "travellers")} travellers on {Count(source, "flights")} flights. Departures from {Or(source.Said("estimated", "window_first"))} to {Or(source.Said("estimated", "window_last"))}; the day that counts as today is {Or(source.Said("estimated", "as_of"))}.</p>");
        html.Add($"<p>Pipeline {source.Said("plan", "pipeline")}, plan {source.Said("plan_hash")}, manifestscan {source.Said("program_version")}. The same plan over the same files gives the same report.</p>");
        List<KeyValuePair<string, JsonNode?>> notes = [.. source.Entries("notes")];
        if (notes.Count > 0)
        {
            html.Table("Notes given with the run", ["note", "value"], notes.Select(n => new object?[] { n.Key, n.Value?.ToString() }));
        }
        WriteFiles(html, source);
        WriteRejects(html, source);
        WriteCoverage(html, source);
        html.AddOwn("</section>");
    }

    static void WriteFiles(Html html, ReportSource source)
    {
        string[] columns = ["file", "kind", "format", "encoding", "#records", "#used", "#duplicate", "#superseded", "#codeshare", "#no person", "#rejected", "SHA-256"];
        html.Table(
            "Files; every record read is used, or counted in one of the columns behind it",
            columns,
            source.Objects("inputs").Select(input => (object?[])
            [
                input["name"]?.ToString(), input["kind"]?.ToString(), input["format"]?.ToString(), input["encoding"]?.ToString(),
                .. Uses.Select(use => ReportText.Count(input[use])),
                input["sha256"]?.ToString() is { Length: > 12 } hash ? hash[..12] : "",
            ]));
    }

    static void WriteRejects(Html html, ReportSource source)
    {
        List<KeyValuePair<string, JsonNode?>> rejects = [.. source.Entries("rejects")];
        if (rejects.Count == 0)
        {
            html.AddOwn("<p>No record had a fault.</p>");
            return;
        }
        html.Table("Faults of records, by code; the table rejects names file, line and field of each", ["code", "#count"], rejects.Select(r => new object?[] { r.Key, ReportText.Count(r.Value) }));
    }

    static void WriteCoverage(Html html, ReportSource source)
    {
        IReadOnlyList<Row> rows = source.Output.Rows("coverage", "scope", scope => scope is "run" or "month");
        html.Table(
            "How much of the manifests the bookings cover, and the other way round",
            ["of", "first day", "last day", "#manifest rows", "#with booking", "#booked rows", "#with manifest"],
            rows.Select(r => (object?[])
            [
                ReportText.Of(r["month"]) is { Length: > 0 } month ? month : "the run", ReportText.Of(r["window_first"]), ReportText.Of(r["window_last"]),
                .. CoverageCells.Of(r),
            ]));
    }

    static string Count(ReportSource source, string key) =>
        long.TryParse(source.Said(key), System.Globalization.CultureInfo.InvariantCulture, out long count) ? ReportText.Count(count) : "?";

    static string Or(string day) => day.Length == 0 ? "an unknown day" : day;
}
