using System.Collections.Concurrent;
using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Finds the pairs of travellers in separate parties who met at least twice.</summary>
/// <remarks>
/// For each traveller with enough trips the travellers of all flights taken are counted, once for each trip: linear in the sum over
/// flights of the square of their travellers. Flights of more than <paramref name="mostTravellers"/> are left out.
/// </remarks>
sealed class MeetingSearch(SignalContext context, TripTable trips, int[] tripOfMovement, int mostTravellers)
{
    const int BlockTravellers = 4096;

    readonly TravelData _data = context.Data;

    /// <summary>Pairs with at least so many meetings, lower number first, in order.</summary>
    internal List<(int Left, int Right)> Pairs(int minimumMeetings)
    {
        int blocks = (_data.Travellers.Count + BlockTravellers - 1) / BlockTravellers;
        var found = new List<(int, int)>[blocks];
        var counters = new ConcurrentBag<TripCounter>();
        Parallel.For(0, blocks, context.Parallel, block =>
        {
            TripCounter counter = counters.TryTake(out TripCounter? used) ? used : new TripCounter(_data.Travellers.Count);
            var own = new List<(int, int)>();
            int end = Math.Min(_data.Travellers.Count, (block + 1) * BlockTravellers);
            for (int traveller = block * BlockTravellers; traveller < end; traveller++)
            {
                if (trips.CountOf(traveller) >= minimumMeetings)
                {
                    Count(traveller, counter, minimumMeetings);
                    own.AddRange(counter.Take(minimumMeetings).Select(other => (traveller, other)));
                }
            }
            found[block] = own;
            counters.Add(counter);
        });
        return [.. found.SelectMany(f => f)];
    }

    /// <summary>The meetings of two travellers, in order of time.</summary>
    internal List<Meeting> Meetings(int left, int right)
    {
        var flights = new Dictionary<int, (int Movement, int Trip, bool IsBack)>();
        foreach ((int trip, int movement, bool isBack) in Movements(right))
        {
            flights.TryAdd(_data.FlightOf(movement), (movement, trip, isBack));
        }
        var meetings = new List<(int Trip, Meeting Meeting)>();
        foreach ((int trip, int movement, bool isBack) in Movements(left))
        {
            if (flights.TryGetValue(_data.FlightOf(movement), out var other) && _data.PartyOfMovement[movement] != _data.PartyOfMovement[other.Movement])
            {
                // One flight is one meeting, also for a traveller who stands on it twice.
                if (meetings.Count == 0 || (meetings[^1].Trip != trip && meetings[^1].Meeting.Flight != _data.FlightOf(movement)))
                {
                    meetings.Add((trip, new Meeting(_data.FlightOf(movement), movement, other.Movement, false)));
                }
                else if (meetings[^1].Trip == trip && isBack && other.IsBack && tripOfMovement[meetings[^1].Meeting.RightMovement] == other.Trip)
                {
                    meetings[^1] = (trip, meetings[^1].Meeting with { IsBothWays = true });
                }
            }
        }
        return [.. meetings.Select(m => m.Meeting)];
    }

    IEnumerable<(int Trip, int Movement, bool IsBack)> Movements(int traveller)
    {
        (int first, int end) = trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            foreach (int movement in trips.Out(trip).ToArray())
            {
                yield return (trip, movement, false);
            }
            foreach (int movement in trips.Back(trip).ToArray())
            {
                yield return (trip, movement, true);
            }
        }
    }

    void Count(int traveller, TripCounter counter, int minimumMeetings)
    {
        (int first, int end) = trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            CountAlong(traveller, trip, trips.Out(trip), counter, minimumMeetings);
            CountAlong(traveller, trip, trips.Back(trip), counter, minimumMeetings);
        }
    }

    void CountAlong(int traveller, int trip, ReadOnlySpan<int> movements, TripCounter counter, int minimumMeetings)
    {
        foreach (int movement in movements)
        {
            int flight = _data.FlightOf(movement);
            if (flight < 0 || _data.MovementsOfFlight[flight].Length > mostTravellers)
            {
                continue;
            }
            foreach (int other in _data.MovementsOfFlight[flight])
            {
                int companion = tripOfMovement[other] < 0 ? -1 : trips.TravellerOf[tripOfMovement[other]];
                if (companion > traveller && trips.CountOf(companion) >= minimumMeetings && _data.PartyOfMovement[other] != _data.PartyOfMovement[movement])
                {
                    counter.Add(companion, trip);
                }
            }
        }
    }
}
