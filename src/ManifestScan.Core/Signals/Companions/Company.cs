namespace ManifestScan.Signals.Companions;

/// <summary>The companions of one traveller who together are the greatest surprise.</summary>
/// <param name="Pairs">The traveller's pairs with them, strongest first.</param>
/// <param name="Bits">Surprise, corrected for all sets of as many who could have been met and for the sizes tried.</param>
sealed record Company(IReadOnlyList<Companionship> Pairs, double Bits)
{
    /// <summary>The most bits that count, for nobody knows how some of them booked; null where it is known or makes no difference.</summary>
    internal double? CapBits { get; private init; }

    const int MostCompanions = 30;

    /// <summary>From so many expected meetings on it matters that the expectations of one traveller's companions are wrong together.</summary>
    const double LeastExpected = 3;

    // As well as the expectation of one pair is known.
    const double Shape = 4;

    /// <summary>A pair that lacks more bits than this to be a surprise by itself adds nothing to a company: each size of company costs as much.</summary>
    internal const double MissingBits = 2;

    /// <summary>
    /// Adds companions by falling surprise as long as each is more than the sets it opens. Companions of one another are one draw: who is
    /// connected with a companion already counted adds nothing.
    /// </summary>
    /// <param name="traveller">The traveller.</param>
    /// <param name="pairs">Pairs of the traveller.</param>
    /// <param name="possible">Who could have been met.</param>
    /// <param name="connects">Whether anything connects two travellers.</param>
    internal static Company Of(int traveller, IEnumerable<Companionship> pairs, PossibleCompanions possible, Func<int, int, bool> connects)
    {
        var taken = new List<Companionship>();
        var best = new Company([], 0);
        double sum = 0;
        double sets = 0;
        foreach (Companionship pair in pairs.OrderByDescending(p => p.Bits - possible.LooksBits(traveller, p.Meetings.Count)).ThenBy(p => p.OtherThan(traveller)))
        {
            int other = pair.OtherThan(traveller);
            if (taken.Count == MostCompanions || taken.Exists(t => connects(t.OtherThan(traveller), other)))
            {
                continue;
            }
            taken.Add(pair);
            sum += pair.Bits;
            sets += possible.LooksBits(traveller, pair.Meetings.Count, taken.Count);
            double bits = Math.Min(Tails.MostBits, Math.Min(sum, MostBitsOf(taken)) - sets - Math.Log2(taken.Count * (taken.Count + 1.0)));
            best = bits > best.Bits ? new Company([.. taken], bits) : best;
        }
        return best;
    }

    /// <summary>
    /// No more than all meetings together say: who takes one route every other week meets those who do too, and if one of them is met more
    /// often than expected, so are the others.
    /// </summary>
    static double MostBitsOf(List<Companionship> pairs)
    {
        double expected = pairs.Sum(p => p.Expected);
        return pairs.Count > 1 && expected >= LeastExpected
            ? Tails.NegativeBinomialBits(pairs.Sum(p => p.Meetings.Count), expected, Shape)
            : Tails.MostBits;
    }

    /// <summary>The same with no more than so many bits.</summary>
    internal Company AtMost(double bits) => Bits > bits ? this with { Bits = bits, CapBits = bits } : this;
}
