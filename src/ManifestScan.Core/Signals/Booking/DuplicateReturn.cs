using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Two ways back held for one way out; one was flown.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of booked ways back, by the place they leave from.</remarks>
sealed class DuplicateReturn : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var rates = new ChanceRates(context, Chances(context));
        new ChanceHits(context, rates).Add(findings, test =>
        {
            Chance first = rates[test.Marked[0]];
            return $"Held two bookings back for one way out on {test.Marked.Count} of {Wording.Count(test.Asked, "trip")}, one flown and one not, first beside {context.Wording.Flight(context.Data.FlightOf(first.Movement))}; "
                + $"{Wording.Number(test.Expected)} would be expected by other ways back from there.";
        });
    }

    static List<Chance> Chances(SignalContext context)
    {
        TravelData data = context.Data;
        TripTable trips = context.Facts.Trips;
        var unused = new UnusedSegments(data);
        int mostDays = context.Parameters.Count("mostDays");
        var chances = new List<Chance>();
        for (int trip = 0; trip < trips.Count; trip++)
        {
            if (trips.BackOf[trip] >= 0 && data.BookingOfMovement[trips.Back(trip)[0]] >= 0)
            {
                int back = trips.Back(trip)[0];
                bool isHeld = unused.HasBeside(trips.TravellerOf[trip], back, (trips.DayOf[trip], LastDay(trips, trip, mostDays)));
                chances.Add(new Chance(trips.TravellerOf[trip], trips.DestinationOf[trip], isHeld, data.PartyOfMovement[back] == back, back));
            }
        }
        return chances;
    }

    /// <summary>A second way back belongs to this trip only before the next one begins.</summary>
    static int LastDay(TripTable trips, int trip, int mostDays)
    {
        (_, int end) = trips.Of(trips.TravellerOf[trip]);
        int last = trips.DayOf[trip] + mostDays;
        return trip + 1 < end ? Math.Min(last, trips.DayOf[trip + 1] - 1) : last;
    }
}
