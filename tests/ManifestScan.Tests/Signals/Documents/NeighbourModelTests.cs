using ManifestScan.Link;
using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

public class NeighbourModelTests
{
    const string Series = "RUS 9";

    // Two near numbers of one person are one neighbour: no other traveller of the run has two, and there was no rate to compare with.
    [Fact]
    public void Test_ANeighbourWithTwoPassportsOfTheSeries_CountsOnce()
    {
        TravelData data = new Records().Move("SAMPLE ONE RUS:751000001", "ZZ101 SVO-IKA 2030-01-05 10:00-14:00").Data();
        var own = new SeriesNumber(Series, 751000001, 0);
        SeriesNumber[] others = [new(Series, 751000004, 1), new(Series, 751000009, 1)];
        NumberNeighbour[] neighbours = [.. others.Select(o => new NumberNeighbour(own, o, [0], true))];
        SeriesNumber[] crowd = [.. Enumerable.Range(0, 40).Select(i => new SeriesNumber(Series, 752000000 + (i * 500), 2 + i))];
        var numbers = new NumberSeries([own, .. others, .. crowd]);
        var census = new NeighbourCensus(neighbours, 42);
        SignalCard card = SignalCatalogue.Default.Find("documents.near-consecutive-numbers")!;
        var model = new NeighbourModel(data, new Dictionary<string, NumberSeries> { [Series] = numbers }, census, new SignalParameters(card.Parameters));

        Assert.Equal(751000004, Assert.Single(model.Test(neighbours)!.Neighbours).Other.Value);
    }
}
