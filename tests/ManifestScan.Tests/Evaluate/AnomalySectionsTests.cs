using ManifestScan.Model;

namespace ManifestScan.Evaluate;

/// <summary>Twenty travellers with anomaly_p .05, .1 ... 1 in the order of their ids A to T: the strangest tenth is A and B.</summary>
public class AnomalySectionsTests
{
    static readonly FinishedRun Plain = FinishedWorld.Run(20, FinishedWorld.Rules("x"), "1 x 9", "3 x 9");

    // A has no score, B and D have one; C is a look-alike; B is a courier, A and D are of the other story.
    static readonly TruthLabel[] Labels = [new("", "A", "alias", true), new("", "B", "courier", true), new("", "D", "alias", true), new("", "C", "twins", false)];

    [Theory]
    [InlineData("planted", "travellers", 3.0)]
    [InlineData("planted", "in_strangest_tenth", 2.0 / 3)]
    [InlineData("planted", "lift", 20.0 / 3)]
    [InlineData("planted", "median_p", 0.1)]
    [InlineData("planted, no signal", "travellers", 1.0)]
    [InlineData("planted, no signal", "lift", 10.0)]
    [InlineData("look-alikes", "lift", 0.0)]
    [InlineData("ordinary", "travellers", 16.0)]
    [InlineData("ordinary", "per_1000_at_0.01", 0.0)]
    [InlineData("alias", "in_strangest_tenth", 0.5)]
    [InlineData("courier", "lift", 10.0)]
    public void Anomaly_ByHand(string row, string metric, double expected) =>
        Assert.Equal(expected, Evaluate([.. Enumerable.Range(1, 20).Select(i => (double?)(i / 20.0))])["anomaly", row, metric]!.Value, 9);

    [Fact]
    public void Anomaly_WithoutAModel_HasNoFigures()
    {
        foreach (double?[] none in new double?[][] { [], new double?[20] })
        {
            Evaluation evaluation = Evaluate(none);

            Assert.Equal(0, evaluation["anomaly", "planted", "travellers"]);
            Assert.Null(evaluation["anomaly", "planted", "lift"]);
            Assert.Null(evaluation["anomaly", "alias", "median_p"]);
        }
    }

    // Equal shares are in the tenth together or not at all: nobody gains by the order of ids.
    [Fact]
    public void Anomaly_EqualShares_AreNoTenth() =>
        Assert.Equal(0, Evaluate([.. Enumerable.Repeat<double?>(0.5, 20)])["anomaly", "planted", "lift"]);

    static Evaluation Evaluate(double?[] anomaly)
    {
        var run = new FinishedRun { TravellerIds = Plain.TravellerIds, Rules = Plain.Rules, Board = Plain.Board, AnomalyPValues = anomaly };
        return Evaluator.Evaluate(run, Labels, [.. run.TravellerIds.Select(id => new Profile([$":{id}"], null, null))], _ => run.Board.Scores);
    }
}
