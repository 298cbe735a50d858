namespace ManifestScan.Evaluate;

public class JudgementTests
{
    static readonly Profile[] Profiles =
    [
        Shows("RUS:100", "RUS:101"), Shows("KAZ:100"), Shows(":200"), Shows("RUS:300"), Shows("RUS:300"), Shows(),
    ];

    [Theory]
    [InlineData("RUS", "100", "0")]
    [InlineData("KAZ", "100", "1")]
    [InlineData("", "100", "0 1")]          // no issuer: every holder of the number
    [InlineData("RUS", "200", "2")]         // the record has no issuer
    [InlineData("DEU", "100", "")]          // another issuer's number
    [InlineData("RUS", "999", "")]
    [InlineData("RUS", "300", "3 4")]
    [InlineData("RUS", "", "")]
    public void Of_ALabel_MeansItsHolders(string issuer, string number, string expected)
    {
        Judgement judgement = Of(new TruthLabel(issuer, number, "alias", true));

        Assert.Equal(expected, string.Join(' ', judgement.Stories["alias"]));
        Assert.Equal(expected.Length == 0 ? 1 : 0, judgement.UnknownLabels);
        Assert.Equal(expected.Length > 1 ? 1 : 0, judgement.SharedLabels);
    }

    [Fact]
    public void Of_ATravellerLabelledBothWays_IsPlanted()
    {
        Judgement judgement = Of(new("RUS", "100", "alias", true), new("RUS", "101", "namesake", false), new("KAZ", "100", "namesake", false));

        Assert.Equal((1, 1, 1, 3), (judgement.PlantedCount, judgement.LookAlikeCount, judgement.Contradictory, judgement.Labels));
        Assert.Equal([1], judgement.LookAlikes["namesake"]);
    }

    [Fact]
    public void Of_TheSameLabelTwice_CountsOnce() => Assert.Equal(1, Of(new("RUS", "100", "a", true), new("RUS", "100", "a", true)).Labels);

    [Fact]
    public void Of_TwoDocumentsOfOneTraveller_AreOneTraveller() =>
        Assert.Equal(1, Of(new("RUS", "100", "a", true), new("RUS", "101", "a", true)).PlantedCount);

    static Judgement Of(params TruthLabel[] labels) => Judgement.Of(labels, Profiles);

    static Profile Shows(params string[] documents) => new(documents, null, null);
}
