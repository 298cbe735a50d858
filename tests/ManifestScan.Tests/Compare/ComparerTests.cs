using ManifestScan.Model;

namespace ManifestScan.Compare;

public class ComparerTests
{
    static readonly ScoreRules Rules = FinishedWorld.Rules("x", "y");

    [Fact]
    public void Compare_NewAndGone_AreToldByRankWithTheirFirstReason()
    {
        Comparison comparison = Comparer.Compare(
            FinishedWorld.Run(["A", "B", "C"], Rules, "0 x 5", "1 x 9"),
            FinishedWorld.Run(["C", "D", "E"], Rules, "1 x 3", "2 y 4", "2 x 1"));

        Assert.Equal(["E", "D"], comparison.New.Select(t => t.Id));
        Assert.Equal(["B", "A"], comparison.Gone.Select(t => t.Id));
        Assert.Equal(new ChangedSignal("y", 0, 4, "y gave 4."), comparison.New[0].Because);
        Assert.Equal(new ChangedSignal("x", 9, 0, "x gave 9."), comparison.Gone[0].Because);
        Assert.Equal((3, 3, 0), (comparison.OldTravellers, comparison.NewTravellers, comparison.ScoredInEither));
    }

    [Fact]
    public void Compare_Movers_StandByTheRatioOfTheirRanks()
    {
        Comparison comparison = Comparer.Compare(
            FinishedWorld.Run(6, Rules, "0 x 9", "1 x 8", "2 x 7", "3 x 6"),
            FinishedWorld.Run(6, Rules, "0 x 9", "1 x 8", "2 x 7", "5 y 20"));

        Assert.Equal(["F 6 -> 1", "A 1 -> 2", "B 2 -> 3", "C 3 -> 4", "D 4 -> 5"], comparison.Moved.Select(t => $"{t.Id} {t.Old!.Rank} -> {t.New!.Rank}"));
        Assert.Equal("y", comparison.Moved[0].Because!.Signal);
        Assert.Null(comparison.Moved[1].Because);
        Assert.Equal(new ChangedSignal("x", 6, 0, "x gave 6."), comparison.Moved[4].Because);
        Assert.Equal(Severity.Critical, comparison.Moved[0].New!.Severity);
    }

    [Fact]
    public void Compare_WhoNeverScored_IsNoMover()
    {
        Comparison comparison = Comparer.Compare(FinishedWorld.Run(3, Rules, "2 x 5"), FinishedWorld.Run(3, Rules, "0 x 5"));

        Assert.Equal(["C", "A"], comparison.Moved.Select(t => t.Id).Order().Reverse());
    }

    [Fact]
    public void Compare_ARunWithItself_HasNoDifference()
    {
        FinishedRun run = FinishedWorld.Run(3, Rules, "2 x 5");
        Comparison comparison = Comparer.Compare(run, run);

        Assert.Empty(comparison.New.Concat(comparison.Gone).Concat(comparison.Moved));
        Assert.Empty(comparison.Rules);
    }

    [Fact]
    public void Compare_NothingWithNothing_IsEmpty() => Assert.Empty(Comparer.Compare(FinishedWorld.Run(0, Rules), FinishedWorld.Run(0, Rules)).Moved);

    [Fact]
    public void Compare_OtherRules_AreTold()
    {
        ScoreRules other = FinishedWorld.Rules("x", "z") with { SeverityThresholds = [4, 8, 13, 21], FamilyCaps = new Dictionary<string, double> { ["all"] = 10.5 }, BestOnlyFamilies = new HashSet<string> { "all" } };

        Assert.Equal(
            [
                "y: weight 1, cap 100 bits, family all -> not run",
                "z: not run -> weight 1, cap 100 bits, family all",
                "family all: cap 100 bits -> cap 10.5 bits",
                "family all: signals add up -> the strongest signal counts",
                "severity thresholds: 4, 8, 13, 20 -> 4, 8, 13, 21",
            ],
            Comparer.Compare(FinishedWorld.Run(0, Rules), FinishedWorld.Run(0, other)).Rules);
    }
}
