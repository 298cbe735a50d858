using System.Text.Json.Nodes;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>What each signal found, and which could not find anything for want of data.</summary>
static class SignalSection
{
    internal static void Write(Html html, ReportSource source)
    {
        var fill = new FieldFill(source.Output);
        List<(string Id, JsonNode? Hits, string[] Missing)> signals = [.. source.Entries("signals").Select(s => (
            s.Key, (s.Value as JsonObject)?["hits"], Missing(source.Catalogue.Find(s.Key), fill)))];
        List<string> silent = [.. signals.Where(s => s.Missing.Length > 0 && s.Hits?.ToString() == "0").Select(s => s.Id)];
        html.AddOwn("<section id=\"signals\"><h2>Signals</h2>");
        html.Add($"<p>{silent.Count} of {signals.Count} signals had no hit and read a field that has no value anywhere in this run; their silence says nothing{(silent.Count == 0 ? "" : ": " + string.Join(", ", silent))}.</p>");
        html.Table(
            "Signals of the plan",
            ["signal", "sees", "#weight", "#hits", "without any value in this run"],
            signals.Select(s => new object?[]
            {
                s.Id, source.Catalogue.Find(s.Id)?.Title, source.Said("plan", "signals", s.Id, "weight"), ReportText.Count(s.Hits), string.Join(", ", s.Missing),
            }));
        html.AddOwn("</section>");
    }

    static string[] Missing(SignalCard? card, FieldFill fill) => card is not null
        ? [.. Needed(card).Where(fill.IsEmptyTable), .. card.Reads.Where(fill.IsEmpty)]
        : [];

    /// <summary>Tables without which the signal cannot fire: those that every example that fires gives.</summary>
    static IEnumerable<string> Needed(SignalCard card)
    {
        List<CardExample> firing = [.. card.Examples.Where(e => e.Reason is not null)];
        (string Table, Func<CardExample, string> Text)[] tables = [("people", e => e.People), ("events", e => e.Events)];
        return firing.Count == 0 ? [] : tables.Where(t => firing.All(e => t.Text(e).Length > 0)).Select(t => t.Table);
    }
}
