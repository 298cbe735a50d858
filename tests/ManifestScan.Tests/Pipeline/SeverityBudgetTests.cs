using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Ten travellers with 10 to 1 bits; 100 null travellers, of whom eight have 8 to 1 bits.</summary>
public class SeverityBudgetTests
{
    [Fact]
    public void Thresholds_InBits_AreThoseAsked() => Assert.Equal([4, 3, 2, 1], Thresholds("bits", 4, 3, 2, 1));

    // Ten of 100 null travellers are one of ten: .1 x 10 false alarms allow one null traveller, .8 all eight.
    [Fact]
    public void Thresholds_InFalseAlarms_AreJustAboveTheNullTravellersAllowed() =>
        Assert.Equal([1e-6, 3.000001, 7.000001, 8.000001], Thresholds("falseAlarms", 0.8, 0.5, 0.1, 0.05));

    [Fact]
    public void Thresholds_InAlertsPerDay_LetSoManyPass()
    {
        IReadOnlyList<double> thresholds = Thresholds("alertsPerDay", 2, 1, 0.5, 0.1);

        Assert.Equal([8, 4, 2, 0], thresholds.Select(t => Board.Scores.Count(s => s >= t)));
    }

    [Fact]
    public void Thresholds_InAlertsPerFlight_LetSoManyPass() =>
        Assert.Equal([10, 6, 4, 2], Thresholds("alertsPerFlight", 5, 3, 2, 1).Select(t => Board.Scores.Count(s => s >= t)));

    // Of two with one score, one alert lets neither pass.
    [Fact]
    public void Thresholds_OfEqualScores_NeverLetMorePass()
    {
        var equal = new ScoreBoard { Scores = [9, 9], ByRank = [0, 1], RankOf = [0, 1], Evidence = [], Groups = [] };
        var asked = new SeverityThresholds { In = "alertsPerDay", Low = 1.5, Medium = 1.2, High = 1.1, Critical = 1 };

        Assert.All(new SeverityBudget(asked, equal, null).Thresholds(1, 1), t => Assert.True(t > 9));
    }

    [Theory]
    [InlineData("bits", 4, 3, 2, 1, "severity: thresholds must rise from above 0.")]
    [InlineData("falseAlarms", 1, 2, 3, 4, "severity: falseAlarms must fall from low to critical, and stay above 0.")]
    [InlineData("alertsPerDay", 4, 3, 2, 0, "severity: alertsPerDay must fall from low to critical, and stay above 0.")]
    [InlineData("percent", 4, 3, 2, 1, "severity.in: expected one of bits, falseAlarms, alertsPerDay, alertsPerFlight.")]
    public void Faults_OfWrongNumbers_AreTold(string unit, double low, double medium, double high, double critical, string fault) =>
        Assert.Equal(fault, Assert.Single(Asked(unit, low, medium, high, critical).Faults()));

    static ScoreBoard Board { get; } = new()
    {
        Scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], ByRank = [.. Enumerable.Range(0, 10)], RankOf = [.. Enumerable.Range(0, 10)], Evidence = [], Groups = [],
    };

    static Calibration Nulls { get; } = new()
    {
        PValues = [], QValues = [], GroupPValues = [], GroupQValues = [], NullScores = [8, 7, 6, 5, 4, 3, 2, 1], NullTravellers = 100, Source = "",
    };

    static IReadOnlyList<double> Thresholds(string unit, double low, double medium, double high, double critical) =>
        new SeverityBudget(Asked(unit, low, medium, high, critical), Board, Nulls).Thresholds(days: 4, flights: 2);

    static SeverityThresholds Asked(string unit, double low, double medium, double high, double critical) =>
        new() { In = unit, Low = low, Medium = medium, High = high, Critical = critical };
}
