using ManifestScan.Signals;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>The first travellers: reasons with their expectation, innocent explanations, what to check, and the travel itself.</summary>
static class TravellerSection
{
    const int MostMovements = 60;

    static readonly string[] Reasons = ["#bits", "signal", "reason", "#observed", "#expected", "#surprise", "#weight", "first record"];

    internal static void Write(Html html, ReportSource source)
    {
        html.AddOwn("<section id=\"travellers\"><h2>Travellers</h2>");
        if (source.Top.Count == 0)
        {
            html.AddOwn("<p>No traveller has a score above 0.</p></section>");
            return;
        }
        WriteOverview(html, source);
        foreach (Row traveller in source.Top)
        {
            Write(html, source, traveller);
        }
        html.AddOwn("</section>");
    }

    static void WriteOverview(Html html, ReportSource source)
    {
        html.AddOwn("<ol>");
        foreach (Row traveller in source.Top)
        {
            html.Add($"<li><a href=\"#t-{ReportText.Of(traveller["traveller_id"])}\"><bdi>{ReportText.Name(traveller)}</bdi></a>, {ReportText.Number(traveller["score"])} bits, {ReportText.Of(traveller["severity"])}: {ReportText.Of(traveller["reasons"])}</li>");
        }
        html.AddOwn("</ol>");
    }

    static void Write(Html html, ReportSource source, Row traveller)
    {
        string id = ReportText.Of(traveller["traveller_id"]);
        List<Row> evidence = [.. source.Evidence[id]];
        html.Add($"<article id=\"t-{id}\"><h3>{ReportText.Of(traveller["rank"])}. <bdi>{ReportText.Name(traveller)}</bdi></h3>");
        html.Add($"<p><span class=\"severity\">{ReportText.Of(traveller["severity"])}</span>, {ReportText.Number(traveller["score"])} bits; review: {ReportText.Of(traveller["review_status"])}</p>");
        html.Add($"<p class=\"soft\">Traveller {id}; born <bdi>{Or(ReportText.Of(traveller["date_of_birth"]))}</bdi>; documents <bdi>{Or(ReportText.Of(traveller["documents"]))}</bdi></p>");
        WriteShares(html, traveller);
        html.Table("Reasons", Reasons, evidence.Select(Cells));
        WriteCards(html, source.Catalogue, evidence);
        WriteTravel(html, [.. source.Movements[id]]);
        html.AddOwn("</article>");
    }

    static void WriteShares(Html html, Row traveller)
    {
        if (traveller["p_value"] is double p && traveller["q_value"] is double q)
        {
            html.Add($"<p class=\"soft\">p {ReportText.Share(p)}, q {ReportText.Share(q)}</p>");
        }
        if (traveller["anomaly_p"] is double anomaly)
        {
            string features = string.Join("; ", traveller.GetValueOrDefault("anomaly_features") as IEnumerable<string?> ?? []);
            html.Add($"<p class=\"soft\">Habits against an earlier run, no part of the score: anomaly_p {ReportText.Share(anomaly)}{(features.Length == 0 ? "" : ": " + features)}</p>");
        }
    }

    static object?[] Cells(Row hit) =>
    [
        ReportText.Number(hit["contribution"]), ReportText.Of(hit["signal"]), ReportText.Of(hit["reason"]), ReportText.Number(hit["observed"]),
        ReportText.Number(hit["expected"]), ReportText.Number(hit["surprise"]), ReportText.Number(hit["weight"]),
        hit["source_file"] is null ? "" : $"{ReportText.Of(hit["source_file"])}, line {ReportText.Of(hit["source_line"])}",
    ];

    /// <summary>What the cards say against the reasons that count; a card this program does not have says nothing.</summary>
    static void WriteCards(Html html, SignalCatalogue catalogue, List<Row> evidence)
    {
        List<SignalCard> cards = [.. evidence
            .Where(h => h["contribution"] is > 0.0)
            .Select(h => catalogue.Find(ReportText.Of(h["signal"])))
            .OfType<SignalCard>()];
        if (cards.Count == 0)
        {
            return;
        }
        html.AddOwn("<p>Innocent explanations:</p>");
        html.List(cards.SelectMany(c => c.FalsePositives).Distinct(StringComparer.Ordinal));
        html.AddOwn("<p>What to check:</p>");
        html.List(cards.SelectMany(c => c.NextSteps).Distinct(StringComparer.Ordinal));
    }

    static void WriteTravel(Html html, List<Row> movements)
    {
        html.Add($"<details><summary>Travel, {movements.Count} records</summary>");
        html.Table(
            movements.Count > MostMovements ? FormattableString.Invariant($"First {MostMovements} of {movements.Count}") : "In order of departure",
            ["departure", "flight", "status", "locator", "document", "record"],
            movements.Take(MostMovements).Select(m => new object?[]
            {
                ReportText.Of(m["departure_local"] ?? m["departure_date"]), ReportText.Leg(m), ReportText.Of(m["status"]), ReportText.Of(m["record_locator"]),
                $"{ReportText.Of(m["document_issuer"])}:{ReportText.Of(m["document_number"])} {ReportText.Of(m["document_class"])}",
                $"{ReportText.Of(m["source_file"])}, line {ReportText.Of(m["source_line"])}",
            }));
        html.AddOwn("</details>");
    }

    static string Or(string text) => text.Length == 0 ? "not given" : text;
}
