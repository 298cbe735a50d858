using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Which booked segments were flown, where manifests can tell.</summary>
sealed class BoardingCensus
{
    readonly TravelData _data;
    readonly bool[] _isCovered;
    readonly bool[] _hasBoarded;
    readonly HashSet<(int Flight, int Locator)> _unmatched = [];

    /// <param name="data">The run.</param>
    /// <param name="minimumCoverage">Least share of a flight's booked rows that stand in its manifest.</param>
    internal BoardingCensus(TravelData data, double minimumCoverage)
    {
        _data = data;
        _isCovered = new bool[data.Flights.Count];
        _hasBoarded = new bool[data.Flights.Count];
        foreach (CoverageRow row in data.Coverage.Where(c => c.Flight is not null))
        {
            // The row under test may be the one that lacks: a flight of few bookings is not condemned by it.
            _isCovered[row.Flight!.Value] = data.Flights.HasManifest[row.Flight.Value] && row.BookedRowsWithManifest + 1 >= minimumCoverage * row.BookedRows;
        }
        for (int movement = 0; movement < data.Tables.Movements.Count; movement++)
        {
            int flight = data.FlightOf(movement);
            if (flight >= 0)
            {
                _hasBoarded[flight] |= data.Tables.Movements.Statuses[movement] == MovementStatus.Boarded;
                if (data.BookingOfMovement[movement] < 0 && data.Tables.Movements.LocatorIds[movement] is >= 0 and int locator)
                {
                    _unmatched.Add((flight, locator));
                }
            }
        }
    }

    /// <summary>The traveller of a booking row.</summary>
    internal int TravellerOf(int row) => _data.Travellers.TravellerOfPerson[_data.Tables.Bookings.PersonIds[row]];

    /// <summary>Whether manifests can tell: the flight is covered and nobody else flew under the locator, who may be this traveller misspelt.</summary>
    internal bool IsAsked(int row)
    {
        int flight = _data.Flights.FlightOfLeg[_data.Tables.Bookings.LegIds[row]];
        int locator = _data.Tables.LocatorOf(row);
        return flight >= 0 && _isCovered[flight] && _data.Tables.Bookings.Statuses[row] != MovementStatus.Cancelled && !_unmatched.Contains((flight, locator));
    }

    /// <summary>Whether the traveller was not on board: not listed, taken off, or checked in where others are marked as boarded.</summary>
    internal bool IsMissed(int row)
    {
        int movement = _data.MovementOfBooking[row];
        return movement < 0 || _data.Tables.Movements.Statuses[movement] is MovementStatus.Cancelled
            || (_data.Tables.Movements.Statuses[movement] is MovementStatus.CheckedIn or MovementStatus.Booked && _hasBoarded[_data.FlightOf(movement)]);
    }
}
