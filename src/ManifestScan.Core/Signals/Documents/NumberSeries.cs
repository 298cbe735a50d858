namespace ManifestScan.Signals.Documents;

/// <summary>All numbers of one issuer and series, in order of value.</summary>
/// <param name="numbers">The numbers, sorted by value, then traveller.</param>
sealed class NumberSeries(SeriesNumber[] numbers)
{
    /// <summary>More numbers than this to each side are not looked at: a series so dense has neighbours everywhere.</summary>
    const int MostToEachSide = 20;

    /// <summary>The local density rests on so many of the nearest numbers.</summary>
    const int DensityNumbers = 50;

    readonly long[] _values = [.. numbers.Select(n => n.Value)];
    readonly List<long> _gapsOfStrangers = [];

    /// <summary>Numbers in the series.</summary>
    internal int Count => numbers.Length;

    /// <summary>Counts near numbers of two who neither know each other nor ever flew together.</summary>
    internal void AddStrangers(long gap) => _gapsOfStrangers.Add(gap);

    /// <summary>
    /// How many other numbers within a distance a number of the series has on average, half a pair added: numbers come in batches, which
    /// the density of a wider neighbourhood does not show.
    /// </summary>
    internal double MeanNear(long gap) => ((2.0 * _gapsOfStrangers.Count(g => g <= gap)) + 1) / Count;

    /// <summary>Pairs of different travellers' numbers at most so far apart, lower number first.</summary>
    internal IEnumerable<(SeriesNumber Low, SeriesNumber High)> Near(long mostGap)
    {
        for (int low = 0; low < numbers.Length; low++)
        {
            for (int high = low + 1; high < numbers.Length && high - low <= MostToEachSide && numbers[high].Value - numbers[low].Value <= mostGap; high++)
            {
                if (numbers[low].Traveller != numbers[high].Traveller && numbers[low].Value != numbers[high].Value)
                {
                    yield return (numbers[low], numbers[high]);
                }
            }
        }
    }

    /// <summary>The share of the series' other numbers that lies on one place near a value; null when there are too few others to tell.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isLeftOut">Whose numbers are left out: the traveller and the neighbours under test.</param>
    internal double? ShareOfPlace(long value, Func<int, bool> isLeftOut)
    {
        int at = Sorted.CountBelow(_values, value);
        int low = at - 1, high = at, counted = 0;
        long reach = 0;
        while (counted < DensityNumbers && (low >= 0 || high < numbers.Length))
        {
            bool takesLow = high >= numbers.Length || (low >= 0 && value - numbers[low].Value <= numbers[high].Value - value);
            SeriesNumber nearest = takesLow ? numbers[low--] : numbers[high++];
            if (!isLeftOut(nearest.Traveller))
            {
                counted++;
                reach = Math.Abs(nearest.Value - value);
            }
        }
        return counted == 0 ? null : counted / ((2.0 * reach) + 1) / Math.Max(counted, Count);
    }
}
