using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>The null model of <see cref="NearConsecutiveNumbers"/>: how many fellow travellers would have so near a number by chance.</summary>
/// <remarks>
/// Fellow travellers with a number of the same issuer and series fall on a place near the traveller's with the share of the series that lies
/// there, or with the density of the fellow travellers' own numbers in the ring around (people of one town have numbers of one office), or as
/// often as numbers of the series have so near a neighbour among strangers who never flew together (numbers come in batches): the most of
/// the three. The neighbours under test are left out. The number within a distance is Poisson;
/// it is no rarer than travellers of the run show it (<see cref="NeighbourCensus"/>).
/// </remarks>
sealed class NeighbourModel(TravelData data, IReadOnlyDictionary<string, NumberSeries> series, NeighbourCensus census, SignalParameters parameters)
{
    readonly FellowTravellers _fellows = new(data);

    /// <summary>The best of a traveller's distances: bits corrected for the distances tried; null without surprise or anything to compare with.</summary>
    internal NeighbourTest? Test(IReadOnlyList<NumberNeighbour> neighbours)
    {
        NeighbourTest? best = null;
        foreach (IGrouping<SeriesNumber, NumberNeighbour> own in neighbours.GroupBy(n => n.Own).OrderBy(g => g.Key.Series, StringComparer.Ordinal).ThenBy(g => g.Key.Value))
        {
            // Somebody with two passports of the series is one neighbour, by the nearer.
            NeighbourTest? test = Test(own.Key, [.. own.OrderBy(n => n.Gap).ThenBy(n => n.Other.Value).DistinctBy(n => n.Other.Traveller)], neighbours.Count);
            best = test is not null && (best is null || test.Bits > best.Bits) ? test : best;
        }
        return best;
    }

    NeighbourTest? Test(SeriesNumber own, NumberNeighbour[] neighbours, int looks)
    {
        HashSet<int> tested = [own.Traveller, .. neighbours.Select(n => n.Other.Traveller)];
        NumberSeries numbers = series[own.Series];
        if (numbers.ShareOfPlace(own.Value, tested.Contains) is not { } share)
        {
            return null;
        }
        (int fellows, double ring) = Fellows(own, tested);
        double perPlace = Math.Max(fellows * share, ring);
        NeighbourTest? best = null;
        for (int count = 1; count <= neighbours.Length; count++)
        {
            long gap = neighbours[count - 1].Gap;
            double expected = Math.Max(perPlace * 2 * gap, (double)fellows / numbers.Count * numbers.MeanNear(gap));
            double bits = Math.Min(Tails.PoissonBits(count, expected), Tails.Bits(census.Share(count, gap, tested)));
            bits = Tails.CorrectForLooks(bits, looks);
            // Of equal surprises the larger company is told.
            if (best is null || bits >= best.Bits)
            {
                best = new NeighbourTest(neighbours[..count], fellows, expected, bits);
            }
        }
        return best;
    }

    /// <summary>Fellow travellers with a number of the series, and how many of them lie on one place of the ring around the number.</summary>
    (int Count, double PerPlace) Fellows(SeriesNumber own, HashSet<int> tested)
    {
        long inner = parameters.Count("mostGap");
        long outer = parameters.Count("ringGaps") * inner;
        int count = 0, inRing = 0;
        foreach (int fellow in _fellows.Of(own.Traveller))
        {
            long[] gaps = [.. SeriesNumber.Of(data, fellow).Where(n => n.Series == own.Series).Select(n => Math.Abs(n.Value - own.Value))];
            count += gaps.Length > 0 ? 1 : 0;
            inRing += !tested.Contains(fellow) && gaps.Any(g => g > inner && g <= outer) ? 1 : 0;
        }
        return (count, inRing / (2.0 * (outer - inner)));
    }
}
