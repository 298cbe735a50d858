using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>The share of parties without a booking on a flight, the tested traveller's own left out.</summary>
/// <remarks>
/// The flight's share is drawn towards that of its carrier and month, and that towards the run's, by a fixed number of parties: a flight
/// tells of a gap in the feed, and a small one tells little.
/// </remarks>
sealed class UnbookedRate(TravelData data, BookingCensus census, double priorParties)
{
    readonly Dictionary<int, PartyCount> _ownOfCell = [];
    readonly Dictionary<int, PartyCount> _ownOfFlight = [];
    PartyCount _own;

    /// <summary>Leaves out these movements from now on, and no others.</summary>
    internal void LeaveOut(ReadOnlySpan<int> movements)
    {
        _ownOfCell.Clear();
        _ownOfFlight.Clear();
        _own = default;
        foreach (int movement in movements)
        {
            BookingState state = census[movement];
            if (state != BookingState.NotAsked)
            {
                int flight = data.FlightOf(movement);
                int cell = census.CellOfFlight[flight];
                _own = _own.Plus(state, 1);
                _ownOfCell[cell] = _ownOfCell.GetValueOrDefault(cell).Plus(state, 1);
                // A traveller listed twice on a flight is one party of it.
                _ownOfFlight.TryAdd(flight, default(PartyCount).Plus(state, 1));
            }
        }
    }

    /// <summary>The share of parties on a flight that are as bare as the state.</summary>
    internal double Of(int flight, BookingState state)
    {
        int cell = census.CellOfFlight[flight];
        double run = Share(census.OfRun.Less(_own), state, 1, 0.5);
        double inCell = Share(census.OfCells[cell].Less(_ownOfCell.GetValueOrDefault(cell)), state, priorParties, run);
        return Share(census.OfFlights[flight].Less(_ownOfFlight.GetValueOrDefault(flight)), state, priorParties, inCell);
    }

    static double Share(PartyCount count, BookingState state, double strength, double prior) =>
        (Math.Max(0, count.Of(state)) + (strength * prior)) / (Math.Max(0, count.Parties) + strength);
}
