using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>Looks at each pair of flights that follow one another in a traveller's time.</summary>
sealed class ContradictionSearch(SignalContext context)
{
    readonly FlightTimes _times = new(context.Data, context.Parameters["fastestKmPerHour"]);
    readonly long _connectionTicks = (long)(context.Parameters["minimumConnectionMinutes"] * TimeSpan.TicksPerMinute);

    /// <summary>The contradictions of a traveller, in order of time, and the pairs that were looked at.</summary>
    internal (List<Contradiction> Found, int Pairs) Of(int traveller)
    {
        var found = new List<Contradiction>();
        int pairs = 0;
        Passage? last = null;
        int lastMovement = -1;
        foreach (int movement in context.Data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (PassageOf(movement) is not { } next || next.Flight == last?.Flight)
            {
                continue;
            }
            if (last is { } previous && !next.Replaces(previous))
            {
                pairs++;
                if (IsImpossible(previous, next) && IsImpossible(next, previous))
                {
                    found.Add(Describe(lastMovement, previous, movement, next));
                }
            }
            (last, lastMovement) = (next, movement);
        }
        return (found, pairs);
    }

    Passage? PassageOf(int movement)
    {
        int flight = context.Data.FlightOf(movement);
        return flight < 0 || context.Data.Tables.Movements.Statuses[movement] == MovementStatus.Booked ? null : _times.Of(flight);
    }

    bool IsImpossible(Passage first, Passage second) => second.LatestDeparture - first.EarliestLanding < Needed(first, second);

    long Needed(Passage first, Passage second) => _times.Way(first.To, second.From) + _connectionTicks;

    Contradiction Describe(int earlier, Passage first, int later, Passage second) => new(
        earlier,
        later,
        (int)((second.LatestDeparture - first.EarliestLanding) / TimeSpan.TicksPerMinute),
        (int)(Needed(first, second) / TimeSpan.TicksPerMinute),
        ReferenceEquals(first.To, second.From) ? 0 : first.To.DistanceKmTo(second.From));
}
