using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>The arrivals at the far end of a traveller's trips, and the departures from there, that events could explain.</summary>
sealed class TimedTrips(TravelData data, EventWindows windows, RouteTraffic traffic)
{
    /// <summary>Arrivals or departures of a traveller; only where it may matter: empty unless two or more fell into a window.</summary>
    internal List<TimedTrip> Of(int traveller, EventSide side)
    {
        List<(int Movement, int Flight)> looks = Looks(traveller, side);
        var found = new List<TimedTrip>();
        if (looks.Count(l => EventAt(l.Flight, side) >= 0) < 2)
        {
            return found;
        }
        foreach ((int movement, int flight) in looks)
        {
            double chance = traffic.Share(flight, side);
            if (chance > 0)
            {
                found.Add(new TimedTrip(traveller, movement, AirportOf(flight, side), EventAt(flight, side), chance));
            }
        }
        return found;
    }

    /// <summary>The events that each of a traveller's trips was near enough to have met, with the chance of meeting one.</summary>
    internal IEnumerable<(int Event, double Chance)> Near(int traveller, EventSide side, int days) =>
        from look in Looks(traveller, side)
        let airport = AirportOf(look.Flight, side)
        where windows.HasEvents(airport)
        from near in windows.EventsNear(airport, traffic.DayOf(look.Flight), days)
        select (near, traffic.Share(look.Flight, side));

    /// <summary>The way out arrives and the way back departs; stops on the way are no places visited.</summary>
    List<(int Movement, int Flight)> Looks(int traveller, EventSide side)
    {
        var looks = new List<(int, int)>();
        (int first, int end) = data.Itineraries.JourneysOf(traveller);
        for (int journey = first; journey < end; journey++)
        {
            if (data.Itineraries.BeginsTrip[journey] == (side == EventSide.Before))
            {
                ReadOnlySpan<int> legs = data.Itineraries.Legs(journey);
                int movement = side == EventSide.Before ? legs[^1] : legs[0];
                if (data.FlightOf(movement) is >= 0 and int flight)
                {
                    looks.Add((movement, flight));
                }
            }
        }
        return looks;
    }

    int EventAt(int flight, EventSide side) => windows.EventAt(AirportOf(flight, side), side, traffic.DayOf(flight));

    int AirportOf(int flight, EventSide side)
    {
        (int departure, int arrival) = data.Flights.Routes[data.Flights.RouteOfFlight[flight]];
        return side == EventSide.Before ? arrival : departure;
    }
}
