using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline.Finished;
using ManifestScan.Signals;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>A finished run as the report asks for it. What its <c>run.json</c> lacks is empty.</summary>
sealed class ReportSource
{
    readonly JsonObject _report;

    internal ReportSource(FinishedRunReader reader, SignalCatalogue catalogue, int most)
    {
        Catalogue = catalogue;
        _report = reader.Report;
        Output = reader.Output;
        Top = [.. Output.Rows("scores", "rank", rank => int.Parse(rank, CultureInfo.InvariantCulture) <= most).Where(r => r["score"] is > 0.0)];
        HashSet<string> ids = [.. Top.Select(r => ReportText.Of(r["traveller_id"]))];
        Evidence = Output.Rows("evidence", "traveller_id", ids.Contains).ToLookup(r => ReportText.Of(r["traveller_id"]), StringComparer.Ordinal);
        Movements = Output.Rows("movements", "traveller_id", ids.Contains).ToLookup(r => ReportText.Of(r["traveller_id"]), StringComparer.Ordinal);
    }

    /// <summary>Cards of the signals.</summary>
    internal SignalCatalogue Catalogue { get; }

    /// <summary>The tables.</summary>
    internal OutputReader Output { get; }

    /// <summary>Rows of <c>scores</c> by rank, above 0 bits.</summary>
    internal IReadOnlyList<Row> Top { get; }

    /// <summary>Rows of <c>evidence</c> of these, by traveller, in order of contribution.</summary>
    internal ILookup<string, Row> Evidence { get; }

    /// <summary>Rows of <c>movements</c> of these, by traveller, in order of flight.</summary>
    internal ILookup<string, Row> Movements { get; }

    /// <summary>A value of <c>run.json</c> by its path; empty when it is not there.</summary>
    internal string Said(params IReadOnlyList<string> path) => Node(path) is JsonValue value ? value.ToString() : "";

    /// <summary>An object of <c>run.json</c>; without entries when it is not there.</summary>
    internal IEnumerable<KeyValuePair<string, JsonNode?>> Entries(params IReadOnlyList<string> path) => Node(path) as JsonObject ?? [];

    /// <summary>The objects of an array of <c>run.json</c>.</summary>
    internal IEnumerable<JsonObject> Objects(params IReadOnlyList<string> path) => (Node(path) as JsonArray ?? []).OfType<JsonObject>();

    JsonNode? Node(IReadOnlyList<string> path) => path.Aggregate((JsonNode?)_report, (node, key) => (node as JsonObject)?[key]);
}
