using System.Globalization;
using System.Text;

namespace ManifestScan.Signals;

/// <summary>The page of the catalogue, made from the cards and the list of indicators: <c>docs/indicators.md</c>.</summary>
public static class IndicatorPage
{
    /// <summary>The page as Markdown.</summary>
    /// <param name="cards">The cards, in order of id.</param>
    /// <param name="weights">For each card's id the weight of the default pipeline; a card without counts nothing.</param>
    public static string Markdown(IReadOnlyList<SignalCard> cards, IReadOnlyDictionary<string, double> weights)
    {
        var text = new StringBuilder("# Indicators and signals\n\n"
            + "Generated from the cards. Weight 0 means that the fact is shown and counts nothing.\n\n"
            + "## The 47 indicators\n\n| no. | indicator | looked for by |\n|---|---|---|\n");
        foreach (Indicator indicator in Indicator.All)
        {
            string by = string.Join(", ", cards.Where(c => c.Indicators.Contains(indicator.Number)).Select(Link));
            text.Append(CultureInfo.InvariantCulture,
                $"| {indicator.Number} | {indicator.Name} | {(by.Length > 0 ? by : $"{indicator.Status}: {indicator.Why}")} |\n");
        }
        text.Append("\n## The signals by family\n\n| signal | what it sees | status | weight |\n|---|---|---|---|\n");
        foreach (SignalCard card in cards)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Link(card)} | {card.Title} | {card.Status} | {weights.GetValueOrDefault(card.Id)} |\n");
        }
        return text.ToString();
    }

    static string Link(SignalCard card) => $"[{card.Id}](signals/{card.Id.Replace('.', '/')}.md)";
}
