using System.Globalization;
using static ManifestScan.Evaluate.EvaluationData;

namespace ManifestScan.Evaluate;

/// <summary>Whether p and q mean what they say. Figures are null where the run was not calibrated.</summary>
static class DiscoverySections
{
    static readonly double[] Rates = [0.01, 0.05, 0.1, 0.2];
    static readonly int[] Decades = [1, 2, 3, 4, 5];
    static readonly int[] Bits = [4, 7, 10, 13];

    internal static EvaluationSection Discoveries(EvaluationData data) => new(
        "discoveries",
        "Travellers with q_value up to a rate. false_share is what the rate promises to bound; look-alikes count as false.",
        [new("found", 0), new("planted", 0), new("look_alikes", 0), new("false_share", 3), new("recall", 3)],
        [.. Rates.Select(rate => Found(data, rate))]);

    internal static EvaluationSection Reliability(EvaluationData data) => new(
        "reliability",
        "Travellers that are not planted, with p_value up to a bound: how many per 1000 there are, and how many the bound promises.",
        [new("promised_per_1000", 4), new("found_per_1000", 4)],
        [.. Decades.Select(decade => UpTo(data, Math.Pow(10, -decade)))]);

    internal static EvaluationSection SignalReliability(EvaluationData data) => new(
        "signal_reliability",
        "Travellers that are not planted, per 1000, with so many bits of a signal or more; the signal's null model promises as many as the last row says.",
        [.. Bits.Select(bits => new EvaluationMetric(FormattableString.Invariant($"bits_{bits}"), 3))],
        [
            .. data.Run.Rules.Weights.Where(w => w.Value.Weight > 0).Select(w => w.Key).Order(StringComparer.Ordinal).Select(signal => OfSignal(data, signal)),
            new("promised", [.. Bits.Select(bits => (double?)(1000 * Math.Pow(2, -bits)))]),
        ]);

    static EvaluationRow Found(EvaluationData data, double rate)
    {
        string name = "q " + rate.ToString(CultureInfo.InvariantCulture);
        if (!IsCalibrated(data))
        {
            return new(name, [null, null, null, null, null]);
        }
        List<int> found = [.. data.Travellers.Where(t => data.Run.Calibrated[t].Q <= rate)];
        int planted = found.Count(t => data.Judgement.IsPlanted[t]);
        return new(name,
        [
            found.Count, planted, found.Count(t => data.Judgement.IsLookAlike[t]),
            (found.Count - planted) / (double)Math.Max(1, found.Count), Share(planted, data.Judgement.PlantedCount),
        ]);
    }

    static EvaluationRow UpTo(EvaluationData data, double bound)
    {
        int[] others = [.. data.Travellers.Where(t => !data.Judgement.IsPlanted[t])];
        double? found = IsCalibrated(data) ? PerThousand(others.Count(t => data.Run.Calibrated[t].P <= bound), others.Length) : null;
        return new("p " + bound.ToString("0.#####", CultureInfo.InvariantCulture), [1000 * bound, found]);
    }

    static EvaluationRow OfSignal(EvaluationData data, string signal)
    {
        List<double> surprises = [.. data.Run.Board.Evidence.Where(h => h.Signal == signal && !data.Judgement.IsPlanted[h.Hit.Traveller]).Select(h => h.Hit.SurpriseBits)];
        return new(signal, [.. Bits.Select(bits => PerThousand(surprises.Count(b => b >= bits), data.Count - data.Judgement.PlantedCount))]);
    }

    static bool IsCalibrated(EvaluationData data) => data.Run.Calibrated.Any(c => c.Q is not null);
}
