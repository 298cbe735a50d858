using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>How soon trips turn round.</summary>
sealed class Turnarounds
{
    /// <summary>Nobody gets off one flight and onto the next in less.</summary>
    const long ShortestTicks = 60 * TimeSpan.TicksPerMinute;

    readonly TravelData _data;
    readonly TripTable _trips;
    readonly FlightTimes _times;
    readonly long[][] _departuresOfRoute;

    internal Turnarounds(TravelData data, TripTable trips, double kmPerHour)
    {
        (_data, _trips) = (data, trips);
        _times = new FlightTimes(data, kmPerHour);
        var departures = new List<long>[data.Flights.Routes.Length];
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            (departures[data.Flights.RouteOfFlight[flight]] ??= []).Add(data.Tables.Legs[data.Flights.LegOfFlight[flight]].OrderTicks);
        }
        _departuresOfRoute = [.. departures.Select(d => d is null ? [] : d.Order().ToArray())];
    }

    /// <summary>Kilometres between the far end and where its last flight came from; null for unknown airports.</summary>
    internal double? DistanceKm(int trip) => _times.Of(_data.FlightOf(_trips.Out(trip)[^1])) is { } there ? there.From.DistanceKmTo(there.To) : null;

    /// <summary>Hours between the earliest landing and the flight back; null without a way back or where a time is not known.</summary>
    internal double? Hours(int trip) => Landing(trip) is { } landed && _trips.BackOf[trip] >= 0
        ? (Departure(trip) - landed) / (double)TimeSpan.TicksPerHour
        : null;

    /// <summary>Whether the trip took the first flight back after its landing.</summary>
    internal bool TookTheFirst(int trip)
    {
        if (Landing(trip) is not { } landed || _trips.BackOf[trip] < 0)
        {
            return false;
        }
        long[] departures = _departuresOfRoute[_data.Flights.RouteOfFlight[_data.FlightOf(_trips.Back(trip)[0])]];
        int first = Sorted.CountBelow(departures, landed + ShortestTicks);
        return first >= departures.Length || departures[first] >= Departure(trip);
    }

    long? Landing(int trip) => _times.Of(_data.FlightOf(_trips.Out(trip)[^1]))?.EarliestLanding;

    long Departure(int trip) => _data.Tables.Legs[_data.Flights.LegOfFlight[_data.FlightOf(_trips.Back(trip)[0])]].OrderTicks;
}
