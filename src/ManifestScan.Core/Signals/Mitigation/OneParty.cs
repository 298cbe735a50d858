using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: on every flight in one booking with the same people, out and back.</summary>
/// <remarks>
/// Null model: people who sit on bookings by chance. On each trip a companion is in the traveller's booking with the share of the flight's
/// other passengers that are; trips multiply.
/// </remarks>
sealed class OneParty : ITravellerSignal
{
    public Hit? Look(SignalContext context, int traveller)
    {
        TravelData data = context.Data;
        Span<int> movements = data.Itineraries.MovementsOfTraveller[traveller];
        if (movements.Length < 2)
        {
            return null;
        }
        SortedSet<int> same = PartyMembers.Of(data, movements[0]);
        for (int i = 1; i < movements.Length && same.Count > 0; i++)
        {
            same.IntersectWith(PartyMembers.Of(data, movements[i]));
        }
        return same.Count == 0 ? null : HitOf(context, traveller, [.. same], FirstOfTrips(data.Itineraries, traveller));
    }

    static List<int> FirstOfTrips(Itineraries itineraries, int traveller)
    {
        var firsts = new List<int>();
        (int first, int end) = itineraries.JourneysOf(traveller);
        for (int journey = first; journey < end; journey++)
        {
            if (journey == first || itineraries.BeginsTrip[journey])
            {
                firsts.Add(itineraries.Legs(journey)[0]);
            }
        }
        return firsts;
    }

    static Hit HitOf(SignalContext context, int traveller, int[] same, List<int> trips)
    {
        TravelData data = context.Data;
        double bits = 0;
        foreach (int movement in trips)
        {
            double others = Math.Max(1, data.MovementsOfFlight[data.FlightOf(movement)].Length - 1);
            bits += Tails.Bits(PartyMembers.Of(data, movement).Count / others);
        }
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = Math.Min(Tails.MostBits, bits),
            Observed = trips.Count,
            Expected = trips.Count * Math.Pow(2, -bits / trips.Count),
            Reason = $"Was on every flight in one booking with the same {Wording.Count(same.Length, "companion")}, on {Wording.Count(trips.Count, "trip")}, first on {context.Wording.Flight(data.FlightOf(trips[0]))}; "
                + "people who travel so openly together are a family, a delegation or a crew.",
            Movements = trips,
            OtherTravellers = same,
        };
    }
}
