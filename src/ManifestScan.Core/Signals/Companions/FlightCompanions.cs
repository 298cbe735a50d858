using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>For each flight the travellers on it who are compared, in order, each with the party.</summary>
/// <remarks>Side by side, for they are gone through once for each of their fellow passengers.</remarks>
sealed class FlightCompanions
{
    readonly int[] _first;
    readonly int[] _end;
    readonly int[] _travellers;
    readonly int[] _parties;

    /// <param name="context">The run.</param>
    /// <param name="mostTravellers">Flights of more are left out.</param>
    /// <param name="isCompared">Whether a movement is.</param>
    internal FlightCompanions(SignalContext context, int mostTravellers, Func<int, bool> isCompared)
    {
        Csr movements = context.Data.MovementsOfFlight;
        _first = [.. Enumerable.Range(0, movements.OwnerCount).Select(movements.OffsetOf)];
        _end = new int[_first.Length];
        _travellers = new int[movements.RowCount];
        _parties = new int[movements.RowCount];
        Parallel.For(0, _first.Length, context.Parallel, flight =>
        {
            int end = _first[flight];
            foreach (int movement in movements[flight].Length > mostTravellers ? [] : movements[flight])
            {
                if (isCompared(movement))
                {
                    (_travellers[end], _parties[end]) = (context.Data.TravellerOf(movement), context.Data.PartyOfMovement[movement]);
                    end++;
                }
            }
            Array.Sort(_travellers, _parties, _first[flight], end - _first[flight]);
            _end[flight] = end;
        });
    }

    /// <summary>The travellers of a flight, rising.</summary>
    internal ReadOnlySpan<int> TravellersOn(int flight) => _travellers.AsSpan(_first[flight].._end[flight]);

    /// <summary>The parties of <see cref="TravellersOn"/>.</summary>
    internal ReadOnlySpan<int> PartiesOn(int flight) => _parties.AsSpan(_first[flight].._end[flight]);
}
