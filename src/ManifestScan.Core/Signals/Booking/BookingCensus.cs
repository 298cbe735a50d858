using System.Collections;
using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>For each movement whether anything books it, and how many parties lack a booking on each flight, carrier and month.</summary>
sealed class BookingCensus
{
    readonly TravelData _data;
    readonly BookingState[] _states;

    internal BookingCensus(TravelData data)
    {
        _data = data;
        _states = new BookingState[data.Tables.Movements.Count];
        CellOfFlight = Cells(data, out int cells);
        OfFlights = new PartyCount[data.Flights.Count];
        OfCells = new PartyCount[cells];
        Judge();
        Count();
    }

    /// <summary>For each flight its cell: one carrier in one month, as feeds are delivered.</summary>
    internal int[] CellOfFlight { get; }

    /// <summary>Parties by flight.</summary>
    internal PartyCount[] OfFlights { get; }

    /// <summary>Parties by cell.</summary>
    internal PartyCount[] OfCells { get; }

    /// <summary>Parties of the run.</summary>
    internal PartyCount OfRun { get; private set; }

    /// <summary>The state of a movement, the same for all of its party.</summary>
    internal BookingState this[int movement] => _states[movement];

    void Judge()
    {
        MovementTable rows = _data.Tables.Movements;
        BitArray booked = BookedLocators();
        var best = new BookingState[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            if (IsSeen(row))
            {
                int party = _data.PartyOfMovement[row];
                BookingState own = _data.BookingOfMovement[row] >= 0 ? BookingState.Booked
                    : rows.LocatorIds[row] < 0 ? BookingState.Nothing
                    : booked[rows.LocatorIds[row]] ? BookingState.Booked : BookingState.LocatorAlone;
                best[party] = best[party] == BookingState.NotAsked || own < best[party] ? own : best[party];
            }
        }
        for (int row = 0; row < rows.Count; row++)
        {
            _states[row] = IsSeen(row) ? best[_data.PartyOfMovement[row]] : BookingState.NotAsked;
        }
    }

    void Count()
    {
        var counted = new BitArray(_states.Length);
        for (int row = 0; row < _states.Length; row++)
        {
            int party = _data.PartyOfMovement[row];
            if (_states[row] != BookingState.NotAsked && !counted[party])
            {
                counted[party] = true;
                int flight = _data.FlightOf(row);
                OfFlights[flight] = OfFlights[flight].Plus(_states[row], 1);
                OfCells[CellOfFlight[flight]] = OfCells[CellOfFlight[flight]].Plus(_states[row], 1);
                OfRun = OfRun.Plus(_states[row], 1);
            }
        }
    }

    bool IsSeen(int row)
    {
        int flight = _data.FlightOf(row);
        return flight >= 0 && _data.Flights.HasManifest[flight]
            && _data.Tables.Movements.Statuses[row] is not (MovementStatus.Booked or MovementStatus.Cancelled)
            && _data.Tables.Movements.Roles[row] != TravelRole.Crew;
    }

    BitArray BookedLocators()
    {
        var booked = new BitArray(_data.Tables.Locators.Count);
        for (int row = 0; row < _data.Tables.Reservations.Count; row++)
        {
            int locator = _data.Tables.Reservations[row].LocatorId;
            if (locator >= 0)
            {
                booked[locator] = true;
            }
        }
        return booked;
    }

    static int[] Cells(TravelData data, out int count)
    {
        var cells = new TupleDictionary(2);
        var cellOfFlight = new int[data.Flights.Count];
        for (int flight = 0; flight < cellOfFlight.Length; flight++)
        {
            LegRow leg = data.Tables.Legs[data.Flights.LegOfFlight[flight]];
            DateOnly date = Missing.ToDate(leg.DepartureDay) ?? default;
            cellOfFlight[flight] = cells.Intern([leg.CarrierId, (date.Year * 12) + date.Month]);
        }
        count = cells.Count;
        return cellOfFlight;
    }
}
