using System.Globalization;
using System.Text;

namespace ManifestScan.Bench;

/// <summary>The page of results over some worlds: a column a seed where seeds differ, means where they are one thing.</summary>
sealed class StoriesPage(IReadOnlyList<StoriesWorld> worlds, string shape, int travellers)
{
    readonly StringBuilder _page = new();

    internal string Text()
    {
        string seeds = string.Join(',', worlds.Select(w => w.Seed));
        Line($"# Stories among look-alikes, {travellers:N0} travellers, shape {shape}");
        Line($"");
        _page.AppendJoin('\n', Machine.Describe()).Append('\n');
        Line($"- data: `manifestscan simulate --travellers {travellers} --shape {shape} --seed S`, with its people and events");
        Line($"- command: `dotnet run -c Release --project bench/ManifestScan.Bench -- stories --seeds {seeds} --travellers {travellers} --shape {shape}`");
        Worlds();
        Flags();
        StoryRecall();
        LookAlikes();
        Signals();
        return _page.ToString();
    }

    void Worlds()
    {
        Title("Planted travellers against all others", "seed", "travellers", "planted", "average precision", "precision at number planted", "median rank of planted", "look-alikes above it", "kinds above it", "score, wall s");
        foreach (StoriesWorld world in worlds)
        {
            double? Of(string metric) => world.Evaluation["overall", "all", metric];
            Row(world.Seed, F(Of("travellers"), 0), F(Of("planted"), 0), F(Of("average_precision"), 4), F(world.Evaluation["at_k", "number planted", "precision"], 3),
                F(Of("median_rank_planted"), 1), F(Of("look_alikes_above_median"), 0), F(Of("look_alike_kinds_above_median"), 0), F(world.ScoreSeconds, 1));
        }
    }

    void Flags()
    {
        Title("Flags per thousand ordinary travellers, and recall, at each severity or higher", ["severity", .. worlds.Select(w => $"seed {w.Seed}"), "mean", "recall (mean)", "precision (mean)"]);
        foreach (string severity in Names("severity"))
        {
            Row([severity, .. worlds.Select(w => F(w.Evaluation["severity", severity, "ordinary_per_1000"], 2)),
                F(Mean("severity", severity, "ordinary_per_1000"), 2), F(Mean("severity", severity, "recall"), 3), F(Mean("severity", severity, "precision"), 3)]);
        }
    }

    void StoryRecall()
    {
        Title("Recall of each story among the first as many travellers as are planted", ["story", .. worlds.Select(w => $"seed {w.Seed}"), "mean", "medium or higher (mean)", "median rank (mean)", "any signal fired"]);
        foreach (string story in Names("stories"))
        {
            bool isSeen = worlds.Any(w => w.Evaluation.Sections.First(s => s.Name == "signal_recall").Rows.Any(r => w.Evaluation["signal_recall", r.Name, story] > 0));
            Row([story, .. worlds.Select(w => F(w.Evaluation["stories", story, "recall_at_planted"], 2)), F(Mean("stories", story, "recall_at_planted"), 2),
                F(Mean("stories", story, "recall_medium"), 2), F(Mean("stories", story, "median_rank"), 1), isSeen ? "yes" : "**no**"]);
        }
    }

    void LookAlikes()
    {
        Title("Look-alikes above the median planted traveller", ["kind", .. worlds.Select(w => $"seed {w.Seed}: above of all"), "median rank (mean)", "kind above in seeds"]);
        foreach (string kind in Names("look_alikes"))
        {
            Row([kind, .. worlds.Select(w => $"{F(w.Evaluation["look_alikes", kind, "above_median"], 0)} of {F(w.Evaluation["look_alikes", kind, "travellers"], 0)}"),
                F(Mean("look_alikes", kind, "median_rank"), 1), F(worlds.Sum(w => w.Evaluation["look_alikes", kind, "kind_above_median"] ?? 0), 0)]);
        }
    }

    void Signals()
    {
        Title("What each signal is worth, means over seeds", "signal", "weight", "hits", "planted", "look-alikes", "per 1000 ordinary", "precision", "lift", "recall", "average precision lost without it");
        foreach (string signal in Names("signals"))
        {
            string M(string metric, int digits) => F(Mean("signals", signal, metric), digits);
            Row(signal, M("weight", 2), M("hits", 1), M("planted", 1), M("look_alikes", 1), M("ordinary_per_1000", 2), M("precision", 3), M("lift", 1), M("recall", 3), M("loss", 4));
        }
    }

    IEnumerable<string> Names(string section) => worlds
        .SelectMany(w => w.Evaluation.Sections.First(s => s.Name == section).Rows.Select(r => r.Name))
        .Distinct(StringComparer.Ordinal);

    double? Mean(string section, string row, string metric) => worlds.Average(w => w.Evaluation[section, row, metric]);

    void Title(string title, params string[] columns)
    {
        Line($"");
        Line($"## {title}");
        Line($"");
        Row(columns);
        _page.Append('|').Insert(_page.Length, "---|", columns.Length).Append('\n');
    }

    void Row(params string[] cells) => _page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    void Line(FormattableString text) => _page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    static string F(double? value, int digits) => value?.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "-";
}
