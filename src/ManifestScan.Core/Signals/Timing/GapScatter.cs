namespace ManifestScan.Signals.Timing;

/// <summary>How far the times between a traveller's trips scatter: the squared coefficient of variation of a gamma law, by moments.</summary>
/// <remarks>
/// 1 is the exponential law, less is a rhythm, more is travel in bouts. By the shares that single times have in their sum, so that a
/// traveller's own rate falls out. For shares of m gamma times of scatter s the expected sum of squares is (1 + s) / (m + s).
/// </remarks>
/// <param name="Excess">What the squares exceed equal times by, weighted.</param>
/// <param name="Weight">About the number of times, less two.</param>
readonly record struct GapScatter(double Excess, double Weight)
{
    /// <summary>The scatter of these lengths; nothing when all are 0.</summary>
    internal static GapScatter Of(IReadOnlyCollection<double> lengths)
    {
        double sum = lengths.Sum();
        if (sum <= 0)
        {
            return default;
        }
        double squares = lengths.Sum(l => l * l) / (sum * sum);
        return new GapScatter((lengths.Count - 1) * ((lengths.Count * squares) - 1), (lengths.Count - 1) * (1 - squares));
    }

    /// <summary>The scatter drawn towards another by so many times.</summary>
    internal double DrawnTo(double other, double times) => (Excess + (times * other)) / (Weight + times);

    /// <summary>The scatter; that of the exponential law when too few tell.</summary>
    internal double Value => Weight < 1 ? 1 : Excess / Weight;

    public static GapScatter operator +(GapScatter one, GapScatter other) => new(one.Excess + other.Excess, one.Weight + other.Weight);

    public static GapScatter operator -(GapScatter one, GapScatter other) => new(one.Excess - other.Excess, one.Weight - other.Weight);
}
