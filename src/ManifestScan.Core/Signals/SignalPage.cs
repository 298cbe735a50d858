using System.Globalization;
using System.Text;
using ManifestScan.Signals.Rules;

namespace ManifestScan.Signals;

/// <summary>The page of a signal, made from its card: <c>docs/signals/&lt;family&gt;/&lt;name&gt;.md</c>.</summary>
public static class SignalPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown(SignalCard card)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {card.Title}\n\n`{card.Id}` · version {card.Version} · {card.Status}\n\n{card.Why.Trim()}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## What is ordinary\n\n{card.NullModel.Trim()}\n\n");
        Append(text, "Innocent explanations", card.FalsePositives);
        Append(text, "What to check", card.NextSteps);
        Append(text, "What it reads", card.Reads.Select(r => $"`{r}`"));
        if (card.Parameters.Count > 0)
        {
            Append(text, "Parameters", card.Parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $"`{p.Key}`: {p.Value}")));
        }
        if (card.Detection.Count > 0)
        {
            Append(text, "Fires when all of these hold", card.Detection.Select(rule => DetectionTest.Read(rule, "", [])?.InWords() ?? ""));
        }
        text.Append("## Examples\n\n");
        foreach (CardExample example in card.Examples)
        {
            Append(text, example);
        }
        return text.ToString().TrimEnd() + "\n";
    }

    static void Append(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
        foreach (string line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        }
        text.Append('\n');
    }

    static void Append(StringBuilder text, CardExample example)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {example.Name}\n\n");
        foreach ((string name, string content) in new[]
        {
            (example.OrdinaryIsBooked ? "Ordinary travel, every party booked" : "Ordinary travel", example.Ordinary), ("Manifest", example.Manifest), ("Bookings", example.Bookings),
            ("People list", example.People), ("Events", example.Events),
        })
        {
            if (content.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}:\n\n```text\n{content.Trim()}\n```\n\n");
            }
        }
        text.Append(example.Reason is null ? "Silent.\n\n" : $"> {example.Reason}\n\n");
    }
}
