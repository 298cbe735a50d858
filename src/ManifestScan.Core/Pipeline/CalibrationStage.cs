using ManifestScan.Calibrate;
using ManifestScan.Link.Copies;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Draws copies of a run, looks for the same signals in them, and holds the run's scores against what they show.</summary>
sealed class CalibrationStage(RunPlan plan)
{
    const ulong Seed = 1;

    /// <summary>Signals that speak for looking at a traveller.</summary>
    string[] Positive => [.. plan.Signals.Where(s => plan.Rules.Weights[s].Weight > 0)];

    /// <summary>p and q; null where the plan asks for none, or there is nobody.</summary>
    internal (Calibration? Calibration, NullTravellers? Nulls) Calibrate(TravelData data, ScoreBoard board)
    {
        if (plan.Model?.Nulls is { } earlier)
        {
            return (new Calibrator(earlier).Calibrate(board, isOfRun: false), null);
        }
        (int copies, double share) = plan.Pipeline.Calibration.For(data.Travellers.Count, data.Tables.Movements.Count);
        if (copies == 0 || plan.Pipeline.Calibration.NullTravellers == 0 || data.Travellers.Count == 0)
        {
            return (null, null);
        }
        NullTravellers nulls = Draw(data, copies, share);
        Calibration calibration = new Calibrator(nulls).Calibrate(board, isOfRun: true) with { Copies = copies, SampledShare = share };
        // What this run found in the second pass is not hidden from a later run either.
        return (calibration, nulls with { Hits = [.. nulls.Hits.Where(h => !calibration.LeftOut.Contains(h.Traveller))] });
    }

    /// <summary>The null travellers of some copies, in order of copy: the number of threads does not show.</summary>
    internal NullTravellers Draw(TravelData data, int copies, double share)
    {
        ParallelOptions parallel = SideBySide.Options(plan.Threads);
        (TravelData sample, int[] kept) = share < 1
            ? SampledRun.Draw(data, share, Draws.Of(Seed, 0), parallel)
            : (data, [.. Enumerable.Range(0, data.Travellers.Count)]);
        var maker = new NullCopy(sample, parallel);
        string[] signals = Positive;
        var found = new (List<NullTraveller> Hits, List<double> Groups)[copies];
        Parallel.For(0, copies, parallel, copy =>
        {
            ScoreBoard board = new SignalStage(plan, parallel).Look(maker.Draw(Seed, copy));
            found[copy] = (HitsOf(board, signals, kept), [.. board.Groups.Select(g => g.SurpriseBits)]);
        });
        return new NullTravellers(signals, (long)copies * kept.Length, [.. found.SelectMany(f => f.Hits)], [.. found.SelectMany(f => f.Groups)])
        {
            ScoredBy = ScoringHash.Of(plan),
        };
    }

    static List<NullTraveller> HitsOf(ScoreBoard board, string[] signals, int[] kept)
    {
        Dictionary<int, double> mitigated = Calibrator.MitigatedBits(board);
        return
        [
            .. board.Evidence.Where(h => h.Weight > 0 && h.Hit.SurpriseBits > 0)
                .GroupBy(h => h.Hit.Traveller)
                .OrderBy(g => g.Key)
                .Select(g => new NullTraveller(
                    kept[g.Key],
                    board.Scores[g.Key],
                    [.. g.Select(h => (Signal: Array.BinarySearch(signals, h.Signal, StringComparer.Ordinal), h.Hit.SurpriseBits)).OrderBy(s => s.Signal)],
                    mitigated.GetValueOrDefault(g.Key))),
        ];
    }
}
