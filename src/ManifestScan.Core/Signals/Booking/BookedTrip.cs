using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>The movements of one trip on which a booking was to be expected.</summary>
/// <param name="Carrier">Carrier of the first, id into the codes.</param>
/// <param name="Movements">The movements, in order of time; at least one.</param>
sealed record BookedTrip(int Carrier, IReadOnlyList<int> Movements)
{
    /// <summary>The trips of a traveller with movements that are asked for and pass a test.</summary>
    internal static List<BookedTrip> Of(TravelData data, int traveller, Func<int, bool> isAsked)
    {
        var trips = new List<BookedTrip>();
        (int first, int end) = data.Itineraries.JourneysOf(traveller);
        var own = new List<int>();
        for (int journey = first; journey < end; journey++)
        {
            foreach (int movement in data.Itineraries.Legs(journey))
            {
                if (isAsked(movement))
                {
                    own.Add(movement);
                }
            }
            bool isLast = journey + 1 == end || data.Itineraries.BeginsTrip[journey + 1];
            if (isLast && own.Count > 0)
            {
                trips.Add(new BookedTrip(data.LegOf(own[0]).CarrierId, own));
                own = [];
            }
        }
        return trips;
    }

    /// <summary>Whether every movement is at least as bare as the state.</summary>
    internal bool Lacks(BookingCensus census, BookingState state) => Movements.All(m => census[m] >= state);
}
