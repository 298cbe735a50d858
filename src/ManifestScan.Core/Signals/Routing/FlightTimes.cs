using ManifestScan.Model;
using NodaTime;

namespace ManifestScan.Signals.Routing;

/// <summary>Between which instants each flight may have left, and when it can have landed at the earliest.</summary>
/// <remarks>
/// With a departure in UTC both bounds are that instant. With the date alone they are the ends of the local day under every offset the
/// airport's zone ever had, so that what they contradict is provably impossible. Times are ticks, UTC.
/// </remarks>
sealed class FlightTimes
{
    /// <summary>An arrival later than this after the departure is a wrong date; no scheduled flight lasts a day.</summary>
    const long LongestFlightTicks = TimeSpan.TicksPerDay;

    readonly TravelData _data;
    readonly double _ticksPerKm;
    readonly (Airport? From, Airport? To)[] _routes;

    internal FlightTimes(TravelData data, double fastestKmPerHour)
    {
        _data = data;
        _ticksPerKm = TimeSpan.TicksPerHour / fastestKmPerHour;
        _routes = Array.ConvertAll(data.Flights.Routes, r => (Find(r.DepartureAirportId), Find(r.ArrivalAirportId)));
    }

    /// <summary>What is known of a flight; null when an airport or the date is not.</summary>
    internal Passage? Of(int flight)
    {
        (Airport? from, Airport? to) = _routes[_data.Flights.RouteOfFlight[flight]];
        if (from is null || to is null)
        {
            return null;
        }
        LegRow leg = _data.Tables.Legs[_data.Flights.LegOfFlight[flight]];
        if (leg.DepartureUtcTicks != Missing.Ticks)
        {
            return new Passage(flight, from, to, leg.DepartureUtcTicks, leg.DepartureUtcTicks, Landing(leg, from, to));
        }
        if (Missing.ToDate(leg.DepartureDay) is not { } date || DateTimeZoneProviders.Tzdb.GetZoneOrNull(from.TimeZone) is not { } zone)
        {
            return null;
        }
        long midnight = date.ToDateTime(TimeOnly.MinValue).Ticks;
        long earliest = midnight - zone.MaxOffset.Ticks;
        return new Passage(flight, from, to, earliest, midnight + TimeSpan.TicksPerDay - zone.MinOffset.Ticks, earliest + Way(from, to));
    }

    /// <summary>Ticks that the way between two airports takes at least; 0 for one airport.</summary>
    internal long Way(Airport from, Airport to) =>
        ReferenceEquals(from, to) ? 0 : (long)(from.DistanceKmTo(to) * _ticksPerKm);

    long Landing(LegRow leg, Airport from, Airport to)
    {
        long soonest = leg.DepartureUtcTicks + Way(from, to);
        bool isPlausible = leg.ArrivalUtcTicks != Missing.Ticks
            && leg.ArrivalUtcTicks > soonest && leg.ArrivalUtcTicks - leg.DepartureUtcTicks < LongestFlightTicks;
        return isPlausible ? leg.ArrivalUtcTicks : soonest;
    }

    Airport? Find(int code) => _data.Tables.Codes.Text(code) is { } iata ? AirportTable.Default.Find(iata) : null;
}
