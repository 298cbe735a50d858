using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What the journeys of two sets of persons say of their being one: whoever lands in one place leaves from it again.</summary>
/// <remarks>
/// Where the movements of the two follow each other in time, one person goes on from where the other arrived, but for the share of breaks
/// that the itineraries of single documents have; two people do so no more often than any two movements of the run. In the air twice at
/// one time is next to impossible. Movements of one set alone say nothing.
/// </remarks>
sealed class TravelEvidence(TravelTables tables, PersonMovements movements, TravelWeights weights)
{
    const double OverlapBits = -9;
    const double SameFlightBits = -5;
    const double MostBitsAgainst = -60;

    /// <summary>Bits for one person, negative against; 0 when the two do not meet in time.</summary>
    internal double Bits(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        List<(long Ticks, int Movement, bool IsRight)> all =
            [.. movements.Of(left).Select(m => (movements.TicksOf(m), m, false)), .. movements.Of(right).Select(m => (movements.TicksOf(m), m, true))];
        if (all.Count is < 2 or > PersonMovements.Most)
        {
            return 0;
        }
        // Among movements at one time the places decide, which are the same whatever order the records came in.
        all.Sort((a, b) => a.Ticks != b.Ticks ? a.Ticks.CompareTo(b.Ticks) : a.IsRight.CompareTo(b.IsRight));
        double bits = 0;
        for (int i = 1; i < all.Count; i++)
        {
            if (all[i].IsRight != all[i - 1].IsRight)
            {
                bits += BitsOf(all[i - 1].Movement, all[i].Movement);
            }
        }
        return Math.Clamp(bits, MostBitsAgainst, PersonJudge.MostBitsOfTravel);
    }

    double BitsOf(int earlier, int later)
    {
        if (tables.Movements.LegIds[earlier] == tables.Movements.LegIds[later])
        {
            return SameFlightBits;
        }
        LegRow first = movements.LegOf(earlier);
        LegRow second = movements.LegOf(later);
        bool isKnown = first.ArrivalUtcTicks != Missing.Ticks && second.DepartureUtcTicks != Missing.Ticks;
        if (isKnown && second.DepartureUtcTicks < first.ArrivalUtcTicks)
        {
            return OverlapBits;
        }
        if (!isKnown && first.DepartureDay == second.DepartureDay)
        {
            return 0; // which was first is not known
        }
        return first.ArrivalAirportId == second.DepartureAirportId ? weights.BitsOfContinuing : weights.BitsOfBreak;
    }
}
