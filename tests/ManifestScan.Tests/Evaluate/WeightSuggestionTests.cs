using ManifestScan.Model;

namespace ManifestScan.Evaluate;

public class WeightSuggestionTests
{
    [Fact]
    public void Of_TooFewLabels_SaysHowManyThereAre()
    {
        IReadOnlyList<SuggestedWeight> weights = Suggest(3, 40, out string? fault);

        Assert.Empty(weights);
        Assert.Equal("3 planted travellers and 40 others have a reason; weights are suggested from 20 of each on.", fault);
    }

    // "x" fires on the planted, "y" on the others: the one is kept, the other is let down.
    [Fact]
    public void Of_LabelsThatSpeakAgainstASignal_LowersItsWeight()
    {
        IReadOnlyList<SuggestedWeight> weights = Suggest(30, 30, out string? fault);

        Assert.Null(fault);
        Assert.Equal(["x", "y"], weights.Select(w => w.Signal));
        Assert.InRange(weights[0].Suggested, 1, 10);
        Assert.InRange(weights[1].Suggested, 0, 0.5);
        Assert.Equal((30, 0, 0, 30), (weights[0].Planted, weights[0].Others, weights[1].Planted, weights[1].Others));
    }

    static IReadOnlyList<SuggestedWeight> Suggest(int planted, int others, out string? fault)
    {
        string[] ids = [.. Enumerable.Range(0, 200).Select(t => $"T{t:000}")];
        string[] hits = [.. Enumerable.Range(0, planted).Select(t => $"{t} x 9"), .. Enumerable.Range(100, others).Select(t => $"{t} y 9")];
        FinishedRun run = FinishedWorld.Run(ids, FinishedWorld.Rules("x", "y"), hits);
        TruthLabel[] labels = [.. Enumerable.Range(0, planted).Select(t => new TruthLabel("", $"T{t:000}", "story", true))];
        Profile[] profiles = [.. ids.Select(id => new Profile([$":{id}"], null, null))];
        return WeightSuggestion.Of(run, Judgement.Of(labels, profiles), out fault);
    }
}
