using System.Text.Json.Nodes;
using ManifestScan.Output;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>How complete the records of each carrier are, and what is wrong with those of its flights.</summary>
static class QualitySection
{
    const int MostCarriers = 60;

    static readonly string[] FlightCounts =
    [
        "movements", "without_document", "without_birth_date", "without_locator", "without_departure_utc", "control_total_differences", "rejected", "warnings",
    ];

    // What linking and signals lean on most; every other field shows in the list of signals.
    static readonly string[] Fields = ["document_number", "date_of_birth", "departure_utc", "record_locator", "seat"];

    internal static void Write(Html html, ReportSource source)
    {
        html.AddOwn("<section id=\"quality\"><h2>Data quality by carrier</h2>");
        Dictionary<string, Row> coverage = source.Output.Rows("coverage", "scope", scope => scope == "carrier")
            .ToDictionary(r => ReportText.Of(r["carrier"]), StringComparer.Ordinal);
        List<KeyValuePair<string, long[]>> counts = [.. Count(source.Output).OrderByDescending(c => c.Value[^1]).ThenBy(c => c.Key, StringComparer.Ordinal)];
        html.Table(
            counts.Count > MostCarriers ? FormattableString.Invariant($"The {MostCarriers} largest of {counts.Count} carriers; shares of movements that have a value") : "Shares of movements that have a value",
            ["carrier", "#movements", "#document", "#birth date", "#departure time", "#locator", "#seat", "#manifest rows", "#with booking", "#booked rows", "#with manifest"],
            counts.Take(MostCarriers).Select(c => (object?[])
            [
                c.Key.Length == 0 ? "(none)" : c.Key, ReportText.Count(c.Value[^1]),
                .. c.Value[..^1].Select(present => ReportText.Percent(present, c.Value[^1])),
                .. coverage.TryGetValue(c.Key, out Row? row) ? CoverageCells.Of(row) : ["", "", "", ""],
            ]));
        WriteFlights(html, source);
        html.AddOwn("</section>");
    }

    /// <summary>Flight numbers with the most wrong in what was sent about them; nothing when nothing is.</summary>
    static void WriteFlights(Html html, ReportSource source)
    {
        List<JsonObject> flights = [.. source.Objects("quality_by_flight").Where(f => Faults(f) > 0)
            .OrderByDescending(f => Number(f, "control_total_differences")).ThenByDescending(f => Number(f, "rejected")).ThenByDescending(Faults)];
        if (flights.Count == 0)
        {
            return;
        }
        html.Table(
            FormattableString.Invariant($"Flight numbers with faults in their records, {Math.Min(flights.Count, MostCarriers)} of {flights.Count}; (none) stands for records whose flight is not known"),
            ["carrier", "flight", "#movements", "#no document", "#no birth date", "#no locator", "#no departure time", "#control totals that differ", "#rejected", "#warnings"],
            flights.Take(MostCarriers).Select(f => (object?[])
            [
                Text(f, "carrier"), Text(f, "flight_number"),
                .. FlightCounts.Select(c => ReportText.Count(f[c])),
            ]));
    }

    static long Faults(JsonObject flight) => Number(flight, "control_total_differences") + Number(flight, "rejected") + Number(flight, "warnings");

    static long Number(JsonObject flight, string name) => flight[name] is JsonValue value && value.TryGetValue(out long number) ? number : 0;

    static string Text(JsonObject flight, string name) => flight[name]?.ToString() is { Length: > 0 } text ? text : "(none)";

    /// <summary>For each carrier the movements that have each field, and all of them last.</summary>
    static Dictionary<string, long[]> Count(OutputReader output)
    {
        StoredTable movements = output.Table("movements", ["carrier", .. Fields]);
        var counts = new Dictionary<string, long[]>(StringComparer.Ordinal);
        for (int row = 0; row < movements.RowCount; row++)
        {
            string carrier = movements["carrier"].Text(row) ?? "";
            if (!counts.TryGetValue(carrier, out long[]? count))
            {
                counts[carrier] = count = new long[Fields.Length + 1];
            }
            for (int field = 0; field < Fields.Length; field++)
            {
                count[field] += movements[Fields[field]].IsPresent(row) ? 1 : 0;
            }
            count[^1]++;
        }
        return counts;
    }
}
