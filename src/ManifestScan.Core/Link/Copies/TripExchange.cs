using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>Parties change places: each takes the flights of another party (<see cref="PartyTrips.Partners"/>).</summary>
/// <remarks>
/// Pairs are drawn and exchanged where every member's trips keep their order and stay as far apart as they were, or three days, as in a
/// Markov chain whose every allowed arrangement is equally likely; some sweeps over all parties forget the first one. Who may have gone
/// from one place to another between two trips so goes on being able to.
/// </remarks>
sealed class TripExchange
{
    const int Sweeps = 3;
    const long FarApart = 3 * TimeSpan.TicksPerDay;

    readonly PartyTrips _parties;
    readonly int[] _placeOfUnit;

    internal TripExchange(PartyTrips parties) => (_parties, _placeOfUnit) = (parties, [.. Enumerable.Range(0, parties.Units.Count)]);

    /// <summary>For each unit the unit whose flights it takes.</summary>
    internal int[] Draw(Draws draws)
    {
        int[][] partners = _parties.Partners();
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int unit = 0; unit < partners.Length; unit++)
            {
                int other = partners[unit][draws.NextBelow(partners[unit].Length)];
                if (unit != other && Fits(unit, _placeOfUnit[other]) && Fits(other, _placeOfUnit[unit]))
                {
                    (_placeOfUnit[unit], _placeOfUnit[other]) = (_placeOfUnit[other], _placeOfUnit[unit]);
                }
            }
        }
        return _placeOfUnit;
    }

    bool Fits(int unit, int place)
    {
        foreach (int trip in _parties.Units[unit].Members)
        {
            (long first, long last) = _parties.At(trip, place);
            if ((IsOfSame(trip, trip - 1) && first - Now(trip - 1).LastTicks < LeastGap(trip - 1))
                || (IsOfSame(trip, trip + 1) && Now(trip + 1).FirstTicks - last < LeastGap(trip)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The least time between a trip and the same traveller's next one.</summary>
    long LeastGap(int trip) => Math.Clamp(_parties.Trips[trip + 1].FirstTicks - _parties.Trips[trip].LastTicks, 1, FarApart);

    (long FirstTicks, long LastTicks) Now(int trip) => _parties.At(trip, _placeOfUnit[_parties.Trips[trip].Unit]);

    bool IsOfSame(int trip, int other) =>
        other >= 0 && other < _parties.Trips.Length && _parties.Trips[other].Traveller == _parties.Trips[trip].Traveller;
}
