using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The legs of all trips by traveller, in order of flight: what two travellers have in common is found by one merge.</summary>
sealed class FlownLegs
{
    readonly TripTable _trips;
    readonly int[] _offsets;
    readonly int[] _flights;
    readonly int[] _movements;

    internal FlownLegs(SignalContext context)
    {
        TravelData data = context.Data;
        TripTable trips = context.Facts.Trips;
        _trips = trips;
        _offsets = new int[data.Travellers.Count + 1];
        for (int trip = 0; trip < trips.Count; trip++)
        {
            _offsets[trips.TravellerOf[trip] + 1] += trips.Out(trip).Length + trips.Back(trip).Length;
        }
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            _offsets[traveller + 1] += _offsets[traveller];
        }
        _flights = new int[_offsets[^1]];
        _movements = new int[_offsets[^1]];
        Parallel.For(0, data.Travellers.Count, context.Parallel, traveller => Fill(data, traveller));
    }

    /// <summary>The flights of a traveller, rising; -1 for a leg without a date.</summary>
    internal ReadOnlySpan<int> FlightsOf(int traveller) => _flights.AsSpan(_offsets[traveller].._offsets[traveller + 1]);

    /// <summary>The movements on <see cref="FlightsOf"/>, in the same order.</summary>
    internal ReadOnlySpan<int> MovementsOf(int traveller) => _movements.AsSpan(_offsets[traveller].._offsets[traveller + 1]);

    void Fill(TravelData data, int traveller)
    {
        int at = _offsets[traveller];
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            foreach (int movement in _trips.Out(trip))
            {
                (_flights[at], _movements[at++]) = (data.FlightOf(movement), movement);
            }
            foreach (int movement in _trips.Back(trip))
            {
                (_flights[at], _movements[at++]) = (data.FlightOf(movement), movement);
            }
        }
        Array.Sort(_flights, _movements, _offsets[traveller], at - _offsets[traveller]);
    }
}
