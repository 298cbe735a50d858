using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Turns severities that are given as numbers of travellers into least scores.</summary>
/// <param name="asked">The severities as written.</param>
/// <param name="board">The scores of the run.</param>
/// <param name="calibration">Scores of null travellers; needed for false alarms alone.</param>
sealed class SeverityBudget(SeverityThresholds asked, ScoreBoard board, Calibration? calibration)
{
    // Scores are rounded to this.
    const double Step = 1e-6;

    /// <summary>Least score of each severity in bits, rising; the asked ones where they are in bits.</summary>
    /// <param name="days">Days of the data.</param>
    /// <param name="flights">Flights.</param>
    internal IReadOnlyList<double> Thresholds(int days, int flights) => asked.In switch
    {
        SeverityThresholds.FalseAlarms => [.. asked.InOrder.Select(OfFalseAlarms)],
        SeverityThresholds.AlertsPerDay => [.. asked.InOrder.Select(a => OfAlerts(a * days))],
        SeverityThresholds.AlertsPerFlight => [.. asked.InOrder.Select(a => OfAlerts(a * flights))],
        _ => asked.InOrder,
    };

    double OfFalseAlarms(double alarms) => Above(calibration!.NullScores, alarms * calibration.NullTravellers / Math.Max(1, board.ByRank.Length));

    double OfAlerts(double alerts) => Above([.. board.ByRank.Select(t => board.Scores[t]).TakeWhile(s => s > 0)], alerts);

    /// <summary>The least score that no more of some falling scores reach; scores that are equal reach it together or not at all.</summary>
    static double Above(double[] falling, double most) => most >= falling.Length ? Step : Math.Round(falling[(int)Math.Floor(most)] + Step, 6);
}
