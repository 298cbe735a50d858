namespace ManifestScan.Evaluate;

public class RankingTests
{
    public static TheoryData<string, double[], int[], double?> Cases => new()
    {
        { "first and third of three scored: (1/1 + 2/3) / 2", [9, 8, 7, 0, 0], [0, 2], 5.0 / 6 },
        { "everybody found first", [9, 8, 1, 0], [0, 1], 1 },
        { "one tie is one step: 1 of 2", [5, 5, 3], [0], 0.5 },
        { "the order within a tie does not matter", [5, 5, 3], [1], 0.5 },
        { "a tie in the middle: (1/1 + 2/3) / 2", [9, 5, 5, 1], [0, 2], 5.0 / 6 },
        { "who has no score comes last in one step: (1/1 + 2/4) / 2", [9, 0, 0, 0], [0, 3], 0.75 },
        { "nobody has a score: chance", [0, 0, 0, 0], [1, 2], 0.5 },
        { "everybody is planted", [3, 2, 0], [0, 1, 2], 1 },
        { "nobody is planted", [3, 2, 0], [], null },
        { "no travellers", [], [], null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void AveragePrecision_ByHand(string what, double[] scores, int[] planted, double? expected)
    {
        double? found = Ranking.AveragePrecision(scores, [.. scores.Select((_, t) => planted.Contains(t))]);

        Assert.True(expected is null ? found is null : Math.Abs(expected.Value - found!.Value) < 1e-12, $"{what}: {found}");
    }

    [Fact]
    public void Ranks_OfEqualScores_AreTheMeanOfTheirPlaces() => Assert.Equal([2.5, 1, 2.5, 4.5, 4.5], Ranking.Ranks([5, 7, 5, 0, 0]));

    [Theory]
    [InlineData(new double[0], null)]
    [InlineData(new[] { 3.0 }, 3.0)]
    [InlineData(new[] { 4.0, 1, 2 }, 2.0)]
    [InlineData(new[] { 4.0, 1, 2, 9 }, 3.0)]
    public void Median_ByHand(double[] values, double? expected) => Assert.Equal(expected, Ranking.Median(values));
}
