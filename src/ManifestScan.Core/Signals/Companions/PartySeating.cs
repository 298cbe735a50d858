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
        foreach (IGrouping<int, (int Row, char Letter, int Movement)> party in SeatMap.Seated(_data, _data.MovementsOfFlight[flight]).GroupBy(s => _data.PartyOfMovement[s.Movement]))
        {
            (int Row, char Letter, int Movement)[] members = [.. party.DistinctBy(m => _data.TravellerOf(m.Movement)).OrderBy(m => _data.TravellerOf(m.Movement))];
            if (members.Length >= 2 && members.Length <= _mostSize)
            {
                int[] movements = [.. members.Select(m => m.Movement)];
                found.Add(new SeatedParty(flight, (carrier, members.Length), IsApart([.. members.Select(m => m.Row).Order()]), [.. movements.Select(_data.TravellerOf)], movements));
            }
        }
        return found;
    }

    /// <summary>Whether rows in rising order are all far from one another.</summary>
    bool IsApart(int[] rows) => rows.Zip(rows.Skip(1), (one, next) => next - one).All(gap => gap >= _apartRows);
}
