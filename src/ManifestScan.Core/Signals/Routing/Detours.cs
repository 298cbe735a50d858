using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>How long ways are, and how long they would be on the great circle.</summary>
sealed class Detours
{
    readonly TravelData _data;
    readonly (double Km, bool IsKnown)[] _ofRoute;

    internal Detours(TravelData data)
    {
        _data = data;
        _ofRoute = [.. data.Flights.Routes.Select(r => Km(r.DepartureAirportId, r.ArrivalAirportId) is { } km ? (km, true) : (0, false))];
    }

    /// <summary>Kilometres flown and on the great circle; null where an airport is not known.</summary>
    internal (double FlownKm, double DirectKm)? Of(ReadOnlySpan<int> movements)
    {
        double flown = 0;
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight < 0 || !_ofRoute[_data.Flights.RouteOfFlight[flight]].IsKnown)
            {
                return null;
            }
            flown += _ofRoute[_data.Flights.RouteOfFlight[flight]].Km;
        }
        (int from, int to) = (RouteOf(movements[0]).DepartureAirportId, RouteOf(movements[^1]).ArrivalAirportId);
        return Km(from, to) is { } direct ? (flown, direct) : null;
    }

    (int DepartureAirportId, int ArrivalAirportId) RouteOf(int movement) => _data.Flights.Routes[_data.Flights.RouteOfFlight[_data.FlightOf(movement)]];

    double? Km(int from, int to) => AirportOf(from) is { } one && AirportOf(to) is { } other ? one.DistanceKmTo(other) : null;

    Airport? AirportOf(int id) => _data.Tables.Codes.Text(id) is { } iata ? AirportTable.Default.Find(iata) : null;
}
