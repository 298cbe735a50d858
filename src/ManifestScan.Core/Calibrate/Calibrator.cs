using ManifestScan.Model;

namespace ManifestScan.Calibrate;

/// <summary>Gives every traveller and group p and q, held against null travellers.</summary>
/// <remarks>
/// The combined surprise of a traveller (<see cref="CombinedSurprise"/>) is mapped through that of the null travellers, and claims no more
/// than it says itself; Benjamini and Hochberg give q. Habits stay with travellers in the copies, and so does a part of what was arranged: whom a first pass finds at
/// <see cref="FirstPassRate"/> is no null traveller, and is left out of the second and last one. A run is never held against its own ranks.
/// </remarks>
/// <param name="nulls">The null travellers.</param>
sealed class Calibrator(NullTravellers nulls)
{
    internal const double FirstPassRate = 0.1;

    // The combined sum is a Cauchy variable far out: 1/p of it, bit for bit.
    const double SlopeOfSum = 1;

    readonly Dictionary<string, int> _indexOf = nulls.Signals.Select((s, i) => (s, i)).ToDictionary(x => x.s, x => x.i, StringComparer.Ordinal);

    /// <summary>Calibrates a board.</summary>
    /// <param name="board">Scores and evidence of the run.</param>
    /// <param name="isOfRun">Whether the null travellers are copies of this run's.</param>
    internal Calibration Calibrate(ScoreBoard board, bool isOfRun)
    {
        double[] p = PValues(board, new HashSet<int>());
        double?[] q = QValues(p, board);
        HashSet<int> found = [.. isOfRun ? board.ByRank.Where(t => q[t] <= FirstPassRate) : []];
        if (found.Count > 0)
        {
            p = PValues(board, found);
            q = QValues(p, board);
        }
        double[] groups = GroupPValues(board);
        return new Calibration
        {
            PValues = p,
            QValues = q,
            GroupPValues = groups,
            GroupQValues = FalseDiscovery.QValues(groups, board.ByRank.Length),
            NullScores = [.. nulls.Hits.Where(h => h.Score > 0 && !found.Contains(h.Traveller)).Select(h => h.Score).OrderDescending()],
            NullTravellers = nulls.Count,
            LeftOut = found,
            Source = isOfRun ? "copies of this run" : "an earlier run",
        };
    }

    double[] PValues(ScoreBoard board, HashSet<int> leftOut)
    {
        var combined = new CombinedSurprise(nulls, leftOut);
        var curve = new TailCurve(nulls.Hits.Where(h => !leftOut.Contains(h.Traveller)).Select(h => combined.Of(h.Surprises, h.MitigatedBits)), nulls.Count, SlopeOfSum);
        Dictionary<int, double> mitigated = MitigatedBits(board);
        var p = new double[board.Scores.Length];
        Array.Fill(p, 1);
        foreach (IGrouping<int, ScoredHit> own in board.Evidence.Where(h => h.Weight > 0 && h.Hit.SurpriseBits > 0 && _indexOf.ContainsKey(h.Signal)).GroupBy(h => h.Hit.Traveller))
        {
            double bits = combined.Of(own.Select(h => (Signal: _indexOf[h.Signal], Bits: h.Hit.SurpriseBits)).OrderBy(s => s.Signal), mitigated.GetValueOrDefault(own.Key));
            p[own.Key] = Math.Pow(2, -Math.Min(bits, curve.BitsOf(bits)));
        }
        return p;
    }

    /// <summary>For each traveller with mitigating evidence the bits it takes away.</summary>
    internal static Dictionary<int, double> MitigatedBits(ScoreBoard board) => board.Evidence
        .Where(h => h.Contribution < 0)
        .GroupBy(h => h.Hit.Traveller)
        .ToDictionary(g => g.Key, g => -g.Sum(h => h.Contribution));

    static double?[] QValues(double[] p, ScoreBoard board)
    {
        var q = new double?[p.Length];
        double[] shown = FalseDiscovery.QValues([.. board.ByRank.Select(t => p[t])], board.ByRank.Length);
        for (int rank = 0; rank < shown.Length; rank++)
        {
            q[board.ByRank[rank]] = shown[rank];
        }
        return q;
    }

    double[] GroupPValues(ScoreBoard board)
    {
        var curve = new TailCurve(nulls.GroupBits, nulls.Count, CombinedSurprise.SlopeOfSignal);
        return [.. board.Groups.Select(g => Math.Pow(2, -Math.Min(g.SurpriseBits, curve.BitsOf(g.SurpriseBits))))];
    }
}
