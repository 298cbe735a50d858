using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Whether somebody who landed in one place and left from another must have gone by a way the records do not show.</summary>
/// <param name="data">The run.</param>
/// <param name="leastKm">Airports nearer than this serve one region.</param>
sealed class GroundGaps(TravelData data, double leastKm)
{
    /// <summary>Whether a flight does not begin where the last one ended; null where that is not asked.</summary>
    /// <param name="first">The movement before.</param>
    /// <param name="next">The movement after.</param>
    /// <param name="mostDays">Longer apart there is time for anything.</param>
    internal bool? Between(int first, int next, int mostDays)
    {
        LegRow before = data.LegOf(first);
        LegRow after = data.LegOf(next);
        if (before.DepartureDay == Missing.Day || after.DepartureDay == Missing.Day || after.DepartureDay - before.DepartureDay > mostDays
            || data.FlightOf(first) == data.FlightOf(next))
        {
            return null;
        }
        return before.ArrivalAirportId == after.DepartureAirportId ? false : IsFar(before.ArrivalAirportId, after.DepartureAirportId);
    }

    bool? IsFar(int from, int to) => AirportOf(from) is { } one && AirportOf(to) is { } other ? one.DistanceKmTo(other) >= leastKm : null;

    Airport? AirportOf(int id) => data.Tables.Codes.Text(id) is { } iata ? AirportTable.Default.Find(iata) : null;
}
