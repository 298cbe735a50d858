using ManifestScan.Model;

namespace ManifestScan.Score;

/// <summary>Hits are written <c>signal traveller bits</c>; weights are a.one 1 (cap 20), a.two 0.5 (cap 40), b.shown 0, c.mitigates -1, d.mitigates-b -1 against family b; family a caps at 12, d at 8.</summary>
public class ScorerTests
{
    const int Travellers = 4;

    static readonly ScoreRules Rules = new()
    {
        Weights = new Dictionary<string, SignalWeight>
        {
            ["a.one"] = new(1, 20, "a"),
            ["a.two"] = new(0.5, 40, "a"),
            ["b.shown"] = new(0, 0, "b"),
            ["b.third"] = new(1.0 / 3, 100, "b"),
            ["c.mitigates"] = new(-1, 10, "c"),
            ["d.mitigates-b"] = new(-1, 10, "d") { Mitigates = ["b"] },
        },
        FamilyCaps = new Dictionary<string, double> { ["a"] = 12, ["b"] = 100, ["c"] = 100, ["d"] = 8 },
        SeverityThresholds = [4, 8, 13, 20],
    };

    public static TheoryData<string, double, string[]> Cases => new()
    {
        { "one hit counts its bits", 7, ["a.one 0 7"] },
        { "a weight takes its share", 3.5, ["a.two 0 7"] },
        { "a fact that is shown counts nothing", 0, ["b.shown 0 30"] },
        { "two signals of one fact share the family's cap", 12, ["a.one 0 10", "a.two 0 10"] },
        { "a signal has a cap of its own", 12, ["a.one 0 500"] },
        { "mitigating evidence takes away", 4, ["a.one 0 7", "c.mitigates 0 3"] },
        { "but never below 0", 0, ["a.one 0 7", "c.mitigates 0 9"] },
        { "and its own cap holds", 2, ["a.one 0 12", "c.mitigates 0 90"] },
        { "it takes away what its families added", 7, ["a.one 0 7", "b.third 0 9", "d.mitigates-b 0 8"] },
        { "and leaves other families alone", 7, ["a.one 0 7", "d.mitigates-b 0 8"] },
        { "one bit is taken away once", 5, ["a.one 0 7", "b.third 0 9", "c.mitigates 0 2", "d.mitigates-b 0 8"] },
        { "a mitigating family has a cap", 2, ["b.third 0 30", "d.mitigates-b 0 9"] },
        { "a third is rounded to a millionth", 3.333333, ["b.third 0 10"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Score_Hits_AddUpUnderCaps(string what, double expected, string[] hits)
    {
        ScoreBoard board = Score(hits);

        Assert.True(expected == board.Scores[0], $"{what}: {board.Scores[0]}");
    }

    [Fact]
    public void Score_AFamilyOfOneFact_CountsItsStrongestSignalAlone()
    {
        ScoreRules best = Rules with { BestOnlyFamilies = new HashSet<string> { "a" } };
        ScoreBoard board = Score(best, "a.one 0 5", "a.two 0 8");

        Assert.Equal(5, board.Scores[0]);
        Assert.Equal([5.0, 0.0], board.Evidence.Select(e => e.Contribution));
    }

    // Whatever the hits: what is written as contributions is exactly what the score is.
    [Fact]
    public void Score_RandomHits_EqualTheSumOfTheirContributionsExactly()
    {
        var random = new Random(4);
        string[] signals = [.. Rules.Weights.Keys];
        for (int round = 0; round < 500; round++)
        {
            string[] hits = [.. signals.Where(_ => random.Next(2) == 0).Select(s => FormattableString.Invariant($"{s} 0 {random.NextDouble() * 30}"))];
            ScoreBoard board = Score(hits);

            Assert.Equal(board.Scores[0], Math.Round(board.EvidenceOf(0).Sum(h => h.Contribution), 6, MidpointRounding.AwayFromZero));
            Assert.True(board.Scores[0] >= 0);
            Assert.InRange(board.EvidenceOf(0).Count(), hits.Count(h => !h.Contains("mitigates", StringComparison.Ordinal)), hits.Length);
        }
    }

    // Otherwise the evidence would be full of families and commuters nobody asked about.
    [Fact]
    public void Score_MitigatingEvidenceOfNothing_IsLeftOut()
    {
        Assert.Empty(Score("c.mitigates 0 5").Evidence);
        Assert.Equal(["b.shown"], Score("b.shown 0 5", "c.mitigates 0 5").Evidence.Select(h => h.Signal));
        Assert.Equal(["a.one"], Score("a.one 0 5", "d.mitigates-b 0 5").Evidence.Select(h => h.Signal));
    }

    [Fact]
    public void Score_EqualScores_AreRankedByTravellerId()
    {
        ScoreBoard board = Score("a.one 2 7", "a.one 0 7", "a.one 1 9", "b.shown 3 0");

        Assert.Equal([1, 0, 2, 3], board.ByRank);
        Assert.Equal([1, 0, 2, 3], board.RankOf);
    }

    // Two sums that differ in the last bit are one score.
    [Fact]
    public void Score_DifferenceBelowAMillionth_IsATie() => Assert.Equal([0, 1, 2, 3], Score("a.one 1 7.00000000001", "a.one 0 7").ByRank);

    [Fact]
    public void Score_Evidence_StandsByRankThenContributionThenSignal() => Assert.Equal(
        ["1 a.one", "0 a.one", "0 b.shown", "0 c.mitigates"],
        Score("c.mitigates 0 1", "b.shown 0 0", "a.one 0 7", "a.one 1 12").Evidence.Select(h => $"{h.Hit.Traveller} {h.Signal}"));

    [Fact]
    public void Score_Groups_StandByFallingSurprise()
    {
        GroupFinding[] groups = [Group(1, 5), Group(0, 9), Group(0, 5)];
        ScoreBoard board = new Scorer(Rules).Score(Travellers, [new SignalFindings("a.one", 1, [], groups)]);

        Assert.Equal([(0, 9.0), (0, 5.0), (1, 5.0)], board.Groups.Select(g => (g.Members[0], g.SurpriseBits)));
    }

    [Theory]
    [InlineData(0, Severity.None)]
    [InlineData(3.999999, Severity.None)]
    [InlineData(4, Severity.Low)]
    [InlineData(8, Severity.Medium)]
    [InlineData(13, Severity.High)]
    [InlineData(19.999999, Severity.High)]
    [InlineData(20, Severity.Critical)]
    public void SeverityOf_AScore_BeginsAtItsThreshold(double score, Severity expected) => Assert.Equal(expected, Rules.SeverityOf(score));

    [Fact]
    public void Score_NoHits_GivesEverybodyZeroInOrderOfId()
    {
        ScoreBoard board = Score();

        Assert.Equal([0, 1, 2, 3], board.ByRank);
        Assert.Equal([0, 0, 0, 0], board.Scores);
    }

    static ScoreBoard Score(params string[] hits) => Score(Rules, hits);

    static ScoreBoard Score(ScoreRules rules, params string[] hits) => new Scorer(rules).Score(Travellers, [.. hits
        .Select(h => h.Split(' '))
        .GroupBy(h => h[0])
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new SignalFindings(g.Key, 1, [.. g.Select(Hit)], []))]);

    static Hit Hit(string[] words) => new()
    {
        Traveller = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture),
        SurpriseBits = double.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture),
        Reason = "Because.",
        Movements = [],
    };

    static GroupFinding Group(int member, double bits) => new() { Members = [member, 3], Movements = [], Meetings = 1, SurpriseBits = bits, Reason = "Because." };
}
