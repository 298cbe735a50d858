using ManifestScan.Model;
using ManifestScan.Signals.Booking;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Parties with and without a booking by carrier and day.</summary>
sealed class FeedDays
{
    /// <summary>The month's share is never known better than from so many parties: feeds vary from day to day.</summary>
    const double Strength = 50;

    readonly TravelData _data;
    readonly BookingCensus _census;
    readonly Dictionary<(int Carrier, int Day), PartyCount> _ofDay = [];

    internal FeedDays(TravelData data, BookingCensus census)
    {
        (_data, _census) = (data, census);
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            (int, int) key = KeyOf(flight);
            PartyCount sum = _ofDay.GetValueOrDefault(key);
            PartyCount own = census.OfFlights[flight];
            _ofDay[key] = new PartyCount(sum.Parties + own.Parties, sum.WithoutBooking + own.WithoutBooking, sum.WithNothing + own.WithNothing);
        }
    }

    /// <summary>Whether a movement was seen and nothing books it.</summary>
    internal bool IsUnbooked(int movement) => _census[movement] >= BookingState.LocatorAlone;

    /// <summary>The day of an unbooked movement, its own party left out.</summary>
    internal FeedDay Of(int movement)
    {
        int flight = _data.FlightOf(movement);
        PartyCount day = _ofDay[KeyOf(flight)];
        PartyCount month = _census.OfCells[_census.CellOfFlight[flight]].Less(day);
        double run = (_census.OfRun.WithoutBooking + 0.5) / (_census.OfRun.Parties + 1.0);
        double share = (month.WithoutBooking + (Strength * run)) / (month.Parties + Strength);
        int parties = day.Parties - 1;
        int without = day.WithoutBooking - 1;
        return new FeedDay(without, parties, parties * share, Tails.BetaBinomialBits(without, parties, Strength * share, Strength * (1 - share)));
    }

    (int Carrier, int Day) KeyOf(int flight)
    {
        LegRow leg = _data.Tables.Legs[_data.Flights.LegOfFlight[flight]];
        return (leg.CarrierId, leg.DepartureDay);
    }
}
