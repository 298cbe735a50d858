namespace ManifestScan.Calibrate;

/// <summary>How many bits a value is worth among null travellers: -log2 of the share of them with as high a value, the tested one counted in.</summary>
/// <remarks>
/// Inside the values seen it is that share, (1 + those at least as high) / (n + 1). Beyond the highest it goes on in a straight line: each
/// further bit of the value counts <paramref name="slopeBeyond"/> bits, a Pareto tail of that index in 2^value, and not before the value
/// itself claims more than n travellers can show. Source: conformal p-values, Bates et al., Annals of Statistics 2023.
/// </remarks>
/// <param name="values">Values above 0 of null travellers, in bits, any order.</param>
/// <param name="travellers">Number of null travellers, those with value 0 among them.</param>
/// <param name="slopeBeyond">0 to 1.</param>
sealed class TailCurve(IEnumerable<double> values, long travellers, double slopeBeyond)
{
    // What a run writes is rounded to 1e-6; a value and its copy are one.
    const double Same = 1e-6;

    readonly double[] _rising = [.. values.Order()];

    internal double BitsOf(double value)
    {
        int low = 0;
        for (int high = _rising.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _rising[middle] < value - Same ? (middle + 1, high) : (low, middle);
        }
        int above = _rising.Length - low;
        double most = Math.Log2(travellers + 1.0);
        double seen = most - Math.Log2(1.0 + above);
        double from = Math.Max(most, _rising.Length > 0 ? _rising[^1] : 0);
        return above > 0 ? seen : seen + (slopeBeyond * Math.Max(0, value - from));
    }
}
