using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Evaluate;

/// <summary>Eight travellers: A 21 bits planted, B 14 look-alike, C 9 planted, D 5 ordinary, E and F planted and ordinary without score, G and H ordinary.</summary>
public class EvaluatorTests
{
    static readonly FinishedRun Run = FinishedWorld.Run(
        8, FinishedWorld.Rules("x", "y", "z"), "0 x 20", "0 y 1", "1 x 14", "2 y 9", "3 y 5");

    static readonly TruthLabel[] Labels =
    [
        new("", "A", "alias", true), new("", "C", "alias", true), new("", "E", "courier", true), new("", "B", "namesake", false), new("", "Z", "courier", true),
    ];

    static readonly Evaluation Evaluation = Evaluate(Labels);

    [Theory]
    // Ranks: A 1, B 2, C 3, D 4, the other four share (5 + 8) / 2. AP: 1/3 (1/1 + 2/3 + 3/8).
    [InlineData("overall", "all", "average_precision", (1 + (2.0 / 3) + (3.0 / 8)) / 3)]
    [InlineData("overall", "all", "planted", 3)]
    [InlineData("overall", "all", "look_alikes", 1)]
    [InlineData("overall", "all", "labelled_documents", 5)]
    [InlineData("overall", "all", "unknown_documents", 1)]
    [InlineData("overall", "all", "median_rank_planted", 3)]
    [InlineData("overall", "all", "look_alikes_above_median", 1)]
    [InlineData("overall", "all", "look_alike_kinds_above_median", 1)]
    [InlineData("at_k", "10", "precision", 3.0 / 8)]
    [InlineData("at_k", "number planted", "precision", 2.0 / 3)]
    [InlineData("at_k", "number planted", "recall", 2.0 / 3)]
    [InlineData("at_k", "number planted", "look_alikes", 1)]
    [InlineData("severity", "critical", "travellers", 1)]
    [InlineData("severity", "medium", "recall", 2.0 / 3)]
    [InlineData("severity", "medium", "precision", 2.0 / 3)]
    [InlineData("severity", "low", "ordinary_per_1000", 250)]
    [InlineData("severity", "low", "per_1000", 500)]
    [InlineData("stories", "alias", "median_rank", 2)]
    [InlineData("stories", "alias", "recall_medium", 1)]
    [InlineData("stories", "courier", "travellers", 1)]
    [InlineData("stories", "courier", "median_rank", 6.5)]
    [InlineData("stories", "courier", "recall_scored", 0)]
    [InlineData("look_alikes", "namesake", "above_median", 1)]
    [InlineData("signals", "x", "hits", 2)]
    [InlineData("signals", "x", "precision", 0.5)]
    [InlineData("signals", "x", "lift", 0.5 / (3.0 / 8))]
    [InlineData("signals", "y", "ordinary_per_1000", 250)]
    [InlineData("signals", "y", "recall", 2.0 / 3)]
    [InlineData("signals", "z", "hits", 0)]
    [InlineData("signals", "z", "precision", null)]
    [InlineData("signals", "z", "loss", 0)]
    // Without x: C 9, D 5, A 1, the rest 0: 1/3 (1/1 + 2/3 + 3/8).
    [InlineData("signals", "x", "average_precision_without", (1 + (2.0 / 3) + (3.0 / 8)) / 3)]
    // Without y: A 20, B 14, the rest 0: 1/3 (1/1) + 2/3 (3/8).
    [InlineData("signals", "y", "average_precision_without", (1.0 / 3) + (2.0 / 8))]
    [InlineData("signal_recall", "y", "alias", 1)]
    [InlineData("signal_recall", "x", "courier", 0)]
    [InlineData("groups", "sex F", "flagged", 1)]
    [InlineData("groups", "sex F", "travellers", 1)]
    [InlineData("groups", "sex unknown", "flagged", 0)]
    [InlineData("groups", "issuer unknown", "ratio", 1)]
    [InlineData("groups", "age 18-29", "per_1000", 1000)]
    public void Evaluate_ByHand(string section, string row, string metric, object? expected)
    {
        double? wanted = expected is null ? null : Convert.ToDouble(expected, CultureInfo.InvariantCulture);
        Assert.Contains(Evaluation.Sections.First(s => s.Name == section).Rows, r => r.Name == row);
        double? found = Evaluation[section, row, metric];
        Assert.True(wanted is null ? found is null : Math.Abs(wanted.Value - found!.Value) < 1e-9, $"{found}");
    }

    [Fact]
    public void Evaluate_UnknownDocuments_AreSaid() => Assert.Equal(
        ["1 of 5 labelled documents are not among those of the travellers; nothing here counts them."], Evaluation.Notes);

    [Fact]
    public void Evaluate_WithoutLabels_GivesNoFigureAndSaysSo()
    {
        Evaluation empty = Evaluate([]);

        Assert.Null(empty["overall", "all", "average_precision"]);
        Assert.Null(empty["overall", "all", "median_rank_planted"]);
        Assert.Null(empty["at_k", "number planted", "recall"]);
        Assert.Equal(0, empty["overall", "all", "look_alikes_above_median"]);
        Assert.Equal(["The label file holds no label: there is nothing to measure against."], empty.Notes);
    }

    [Fact]
    public void Evaluate_EveryRow_HasAValueForEveryMetric() => Assert.All(
        Evaluation.Sections, section => Assert.All(section.Rows, row => Assert.Equal(section.Metrics.Count, row.Values.Count)));

    [Fact]
    public void Evaluate_NoValue_IsNotANumber() => Assert.All(
        Evaluate([]).Sections.Concat(Evaluation.Sections).SelectMany(s => s.Rows).SelectMany(r => r.Values), v => Assert.True(v is null || double.IsFinite(v.Value)));

    static Evaluation Evaluate(TruthLabel[] labels) => Evaluator.Evaluate(
        Run, labels, [.. Run.TravellerIds.Select((id, t) => new Profile([$":{id}"], t == 1 ? "F" : null, t == 1 ? 29 : null))], Without);

    static double[] Without(string signal) =>
        [.. Run.TravellerIds.Select((_, t) => Run.Board.EvidenceOf(t).Where(h => h.Signal != signal).Sum(h => h.Contribution))];
}
