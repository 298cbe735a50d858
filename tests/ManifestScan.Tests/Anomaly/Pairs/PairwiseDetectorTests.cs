using ManifestScan.Model;

namespace ManifestScan.Anomaly.Pairs;

public sealed class PairwiseDetectorTests
{
    [Fact]
    public void Score_CommonValuesThatNeverMeet_IsTheStrangestAndNamesBoth()
    {
        // Two agents, two routes; everyone of agent 1 flies route 1. Row 77 does not. Column 2 is noise.
        float[] agent = [.. Enumerable.Range(0, 400).Select(i => (float)(i % 2))];
        float[] route = [.. agent];
        route[77] = 1 - agent[77];
        NumericTable table = Numbers.Of(agent, route, Numbers.Cloud(400, 1).Columns[0]);
        IAnomalyModel model = new PairwiseDetector().Fit(table, new FitOptions());
        var parts = new float[3];

        model.Explain(Numbers.Row(table, 77), parts);

        Assert.Equal(77, Numbers.Strangest(model.Score(table, 1)));
        Assert.True(parts[0] > parts[2] && parts[1] > parts[2]);
    }
}
