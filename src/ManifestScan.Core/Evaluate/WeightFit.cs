namespace ManifestScan.Evaluate;

/// <summary>Weights that labelled travellers speak for: logistic regression on what each signal contributes, drawn to the current weights.</summary>
/// <remarks>
/// A bit of score doubles the odds: log odds = a + ln 2 x (sum of weight x capped surprise). Each weight is drawn to the current one as by a
/// normal law of deviation <see cref="Deviation"/>; weights of signals that speak for looking stay at 0 or more, those of mitigating ones at
/// 0 or less. Newton steps along one weight at a time; the sum is concave, so the order does not matter in the end.
/// </remarks>
/// <param name="rows">For each traveller the capped surprise of each signal, in bits.</param>
/// <param name="isPlanted">For each traveller whether it is to be found.</param>
/// <param name="current">The current weight of each signal.</param>
sealed class WeightFit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> isPlanted, IReadOnlyList<double> current)
{
    /// <summary>How far from the current one a weight is likely to lie.</summary>
    internal const double Deviation = 0.5;

    const double Ln2 = 0.69314718055994530942;
    const int Rounds = 60;
    const double MostStep = 0.25;

    readonly double[] _odds = new double[rows.Count];

    /// <summary>The fitted weight of each signal; the current one of a signal that is 0 everywhere.</summary>
    internal double[] Fit()
    {
        double[] weights = [.. current];
        for (int row = 0; row < rows.Count; row++)
        {
            _odds[row] = Ln2 * rows[row].Zip(weights, (x, w) => x * w).Sum();
        }
        for (int round = 0; round < Rounds; round++)
        {
            Shift(Step(_ => 1, 0));
            for (int signal = 0; signal < weights.Length; signal++)
            {
                int at = signal;
                double drawn = (current[signal] - weights[signal]) / (Deviation * Deviation);
                double wished = weights[signal] + Math.Clamp(Step(row => Ln2 * rows[row][at], drawn, 1 / (Deviation * Deviation)), -MostStep, MostStep);
                double allowed = current[signal] < 0 ? Math.Min(0, wished) : Math.Max(0, wished);
                Move(signal, allowed - weights[signal]);
                weights[signal] = allowed;
            }
        }
        return weights;
    }

    /// <summary>One Newton step of the log likelihood along one direction.</summary>
    double Step(Func<int, double> along, double slope, double curve = 1e-9)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            double x = along(row);
            if (x != 0)
            {
                double p = 1 / (1 + Math.Exp(-_odds[row]));
                slope += x * ((isPlanted[row] ? 1 : 0) - p);
                curve += x * x * p * (1 - p);
            }
        }
        return slope / curve;
    }

    void Shift(double by)
    {
        double step = Math.Clamp(by, -1, 1);
        for (int row = 0; row < rows.Count; row++)
        {
            _odds[row] += step;
        }
    }

    void Move(int signal, double by)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            _odds[row] += Ln2 * rows[row][signal] * by;
        }
    }
}
