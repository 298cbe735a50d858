using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How the parties of all flights sit.</summary>
/// <remarks>Larger parties than mostSize are seated as a group is, in blocks, and never all apart; they are not asked.</remarks>
sealed class PartySeating(SignalContext context)
{
    readonly TravelData _data = context.Data;
    readonly int _mostSize = context.Parameters.Count("mostSize");
    readonly int _apartRows = context.Parameters.Count("apartRows");

    /// <summary>All parties by who they are, then by flight.</summary>
    internal SeatedParty[] All()
    {
        var ofFlight = new List<SeatedParty>[_data.Flights.Count];
        Parallel.For(0, ofFlight.Length, context.Parallel, flight => ofFlight[flight] = On(flight));
        SeatedParty[] all = [.. ofFlight.SelectMany(p => p)];
        Array.Sort(all, SeatedParty.Compare);
        return all;
    }

    List<SeatedParty> On(int flight)
    {
        int carrier = _data.Tables.Legs[_data.Flights.LegOfFlight[flight]].CarrierId;
        var found = new List<SeatedParty>();
        foreach (IGrouping<int, (int Movement, int Row)> party in Seated(flight).GroupBy(s => _data.PartyOfMovement[s.Movement]))
        {
            (int Movement, int Row)[] members = [.. party.DistinctBy(m => _data.TravellerOf(m.Movement)).OrderBy(m => _data.TravellerOf(m.Movement))];
            if (members.Length >= 2 && members.Length <= _mostSize)
            {
                int[] movements = [.. members.Select(m => m.Movement)];
                found.Add(new SeatedParty(flight, (carrier, members.Length), IsApart([.. members.Select(m => m.Row).Order()]), [.. movements.Select(_data.TravellerOf)], movements));
            }
        }
        return found;
    }

    List<(int Movement, int Row)> Seated(int flight)
    {
        var seated = new List<(int, int)>();
        foreach (int movement in _data.MovementsOfFlight[flight])
        {
            if (_data.Tables.Movements.Statuses[movement] != MovementStatus.Cancelled && SeatMap.Parse(_data.Tables.Codes.Text(_data.Tables.Movements.SeatIds[movement])) is { } seat)
            {
                seated.Add((movement, seat.Row));
            }
        }
        return seated;
    }

    /// <summary>Whether rows in rising order are all far from one another.</summary>
    bool IsApart(int[] rows) => rows.Zip(rows.Skip(1), (one, next) => next - one).All(gap => gap >= _apartRows);
}
