using System.Globalization;
using System.Text.Json.Nodes;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>How to read a score, before anybody is named.</summary>
static class ReadingSection
{
    internal static void Write(Html html, ReportSource source)
    {
        html.AddOwn("<section id=\"reading\"><h2>How to read a score</h2>");
        html.AddOwn("<p>A score counts bits of surprise. A signal that gives 10 bits saw something that about one ordinary traveller in a thousand shows "
            + "by chance, under what the signal holds for ordinary; each bit more halves that. It is not the chance that somebody did something wrong: "
            + "of a million ordinary travellers a thousand show such a thing.</p>");
        html.AddOwn("<ul><li>A contribution is the surprise of a signal, bounded by its cap, times its weight. Contributions of one family are bounded together, "
            + "because they state one fact. Innocent explanations that were found take bits away.</li>"
            + "<li>Observed and expected are counts in the unit that the reason names; the expectation comes from this run's other travellers, as the signal's page says.</li>"
            + "<li>Every reason names the file and line of the first record it rests on. Look there first: a wrong record is the commonest explanation.</li>"
            + "<li>p is the chance that a traveller of a copy of this run, in which nobody arranged anything, shows signals as improbable; q is the share of "
            + "false alarms to expect among all with a p as small. Both are there when the run was calibrated.</li>"
            + "<li>anomaly_p is another thing: the share of an earlier run's travellers at least as unusual in their habits of travel and booking. No signal "
            + "reads it, it adds nothing to the score, and most unusual habits are innocent. It is there when a model of an earlier run was given.</li>"
            + "<li>Silence proves nothing: a signal whose fields are empty cannot fire, and the list of signals below says which could not.</li></ul>");
        List<KeyValuePair<string, JsonNode?>> severities = [.. source.Entries("plan", "severity")];
        html.Table(
            "Severities of this plan",
            ["severity", "#from bits", "#about one in", "#travellers"],
            severities.Select(s => new object?[] { s.Key, s.Value?.ToString(), OneIn(s.Value), ReportText.Count(source.Entries("severities").FirstOrDefault(e => e.Key == s.Key).Value) }));
        html.AddOwn("</section>");
    }

    static string OneIn(JsonNode? bits) => double.TryParse(bits?.ToString(), CultureInfo.InvariantCulture, out double number) && number is > 0 and < 60
        ? Math.Round(Math.Pow(2, number)).ToString("N0", CultureInfo.InvariantCulture)
        : "";
}
