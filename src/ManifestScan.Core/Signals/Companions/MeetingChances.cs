using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The chance of a trip to meet one that is given, by the habit of its traveller.</summary>
/// <remarks>
/// A trip within the season meets a given flight with the chance to take the route (<see cref="TripHabits"/>), on that weekday, and then on
/// that flight: its share of the travellers of the route on that weekday of the season. Out and back are one meeting; both ways together are
/// expected with the chance to stay as many days (<see cref="StayLengths"/>).
/// </remarks>
sealed class MeetingChances
{
    readonly TravelData _data;
    readonly TripTable _trips;
    readonly RouteLoads _loads;
    readonly TripHabits _habits;
    readonly StayLengths _stays;
    readonly int[] _weekdays;
    readonly double[] _sharesOfWeekday;
    readonly double[] _sharesOfFlight;

    internal MeetingChances(SignalContext context)
    {
        (_data, _trips) = (context.Data, context.Facts.Trips);
        TravelCustoms customs = context.Facts.Customs(context.Parameters["habitTrips"]);
        (_loads, _habits, _stays) = (customs.Loads, customs.Habits, customs.Stays);
        _weekdays = [.. Enumerable.Range(0, _data.Flights.Count).Select(f => TripHabits.WeekdayOf(RouteLoads.DayOf(_data, f)))];
        _sharesOfWeekday = [.. Enumerable.Range(0, _data.Flights.Count).Select(ShareOfWeekday)];
        _sharesOfFlight = [.. Enumerable.Range(0, _data.Flights.Count).Select(ShareOfFlight)];
    }

    /// <summary>The chance of a trip to meet a given one on the very flight on which they met.</summary>
    internal TripChance OfMeeting(Meeting meeting, int given, int other)
    {
        double chance = ChanceOfFlight(meeting.Flight, other);
        return new TripChance(chance, meeting.IsBothWays ? chance * _stays.ChanceOfSame(given, other) : 0);
    }

    /// <summary>The chance of a trip to meet a given one.</summary>
    internal TripChance OfTrips(int given, int other)
    {
        double there = BestLeg(_trips.OutFlights(given), other);
        double back = BestLeg(_trips.BackFlights(given), other);
        double bothWays = there * _stays.ChanceOfSame(given, other);
        return new TripChance(Math.Min(1, there + back - bothWays), bothWays);
    }

    double BestLeg(ReadOnlySpan<int> flights, int other)
    {
        double best = 0;
        foreach (int flight in flights)
        {
            best = flight < 0 ? best : Math.Max(best, ChanceOfFlight(flight, other));
        }
        return best;
    }

    double ChanceOfFlight(int flight, int trip) =>
        _habits.ChanceOf(_habits.On(trip, _data.Flights.RouteOfFlight[flight]), _weekdays[flight], _sharesOfWeekday[flight]) * _sharesOfFlight[flight];

    double ShareOfWeekday(int flight) => (double)OnWeekday(flight) / Math.Max(1, _loads.InSeason(_data.Flights.RouteOfFlight[flight], RouteLoads.DayOf(_data, flight)));

    /// <summary>The flight's part of the travellers of its weekday. The traveller is taken out of both, for nobody meets themselves.</summary>
    double ShareOfFlight(int flight) => Math.Min(1, Math.Max(1.0, _loads.OfFlight[flight] - 1) / Math.Max(1.0, OnWeekday(flight) - 1));

    int OnWeekday(int flight) => _loads.OnWeekday(_data.Flights.RouteOfFlight[flight], RouteLoads.DayOf(_data, flight));
}
