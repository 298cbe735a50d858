using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Finds the pairs of travellers in separate parties who met at least twice.</summary>
/// <remarks>
/// For each traveller with enough trips the travellers of all flights taken are counted, once for each trip: linear in the sum over
/// flights of the square of their travellers. Flights of more than <paramref name="mostTravellers"/> are left out.
/// </remarks>
sealed class MeetingSearch(SignalContext context, int mostTravellers)
{
    const int BlockTravellers = 4096;

    readonly TravelData _data = context.Data;
    readonly TripTable _trips = context.Facts.Trips;
    readonly int[] _tripOfMovement = context.Facts.TripOfMovement;
    readonly int _mostTrips = context.Parameters.Count("mostTrips");
    readonly FlownLegs _legs = new(context.Data, context.Facts.Trips);

    /// <summary>Pairs with at least so many meetings, lower number first, in order.</summary>
    internal List<(int Left, int Right)> Pairs(int minimumMeetings)
    {
        int blocks = (_data.Travellers.Count + BlockTravellers - 1) / BlockTravellers;
        var found = new List<(int, int)>[blocks];
        using var counters = new ThreadLocal<TripCounter>(() => new TripCounter(_data.Travellers.Count));
        Parallel.For(0, blocks, context.Parallel, block =>
        {
            TripCounter counter = counters.Value!;
            var own = new List<(int, int)>();
            int end = Math.Min(_data.Travellers.Count, (block + 1) * BlockTravellers);
            for (int traveller = block * BlockTravellers; traveller < end; traveller++)
            {
                if (IsCompared(traveller, minimumMeetings))
                {
                    Count(traveller, counter, minimumMeetings);
                    own.AddRange(counter.Take(minimumMeetings).Select(other => (traveller, other)));
                }
            }
            found[block] = own;
        });
        return [.. found.SelectMany(f => f)];
    }

    /// <summary>The meetings of two travellers, in order of time.</summary>
    internal List<Meeting> Meetings(int left, int right)
    {
        var meetings = new List<Meeting>();
        ReadOnlySpan<int> own = _legs.FlightsOf(left), others = _legs.FlightsOf(right);
        int at = 0;
        for (int leg = 0; leg < own.Length; leg++)
        {
            while (at < others.Length && others[at] < own[leg])
            {
                at++;
            }
            if (at < others.Length && others[at] == own[leg] && own[leg] >= 0)
            {
                Meet(meetings, own[leg], _legs.MovementsOf(left)[leg], _legs.MovementsOf(right)[at]);
            }
        }
        return meetings;
    }

    /// <summary>A flight shared in another trip than the last one is a meeting; on the way back of the same two trips it completes the last.</summary>
    void Meet(List<Meeting> meetings, int flight, int left, int right)
    {
        if (_data.PartyOfMovement[left] == _data.PartyOfMovement[right] || (meetings.Count > 0 && meetings[^1].Flight == flight))
        {
            return;
        }
        if (meetings.Count == 0 || _tripOfMovement[meetings[^1].LeftMovement] != _tripOfMovement[left])
        {
            meetings.Add(new Meeting(flight, left, right, false));
        }
        else if (IsBack(left) && IsBack(right) && _tripOfMovement[meetings[^1].RightMovement] == _tripOfMovement[right])
        {
            meetings[^1] = meetings[^1] with { IsBothWays = true };
        }
    }

    bool IsBack(int movement) => _trips.Back(_tripOfMovement[movement]).Contains(movement);

    /// <summary>Enough trips to meet often enough, and not so many that meetings say nothing and cost the square of them.</summary>
    bool IsCompared(int traveller, int minimumMeetings) => _trips.CountOf(traveller) >= minimumMeetings && _trips.CountOf(traveller) <= _mostTrips;

    void Count(int traveller, TripCounter counter, int minimumMeetings)
    {
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            CountAlong(traveller, trip, _trips.Out(trip), counter, minimumMeetings);
            CountAlong(traveller, trip, _trips.Back(trip), counter, minimumMeetings);
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
                int companion = _tripOfMovement[other] < 0 ? -1 : _trips.TravellerOf[_tripOfMovement[other]];
                if (companion > traveller && IsCompared(companion, minimumMeetings) && _data.PartyOfMovement[other] != _data.PartyOfMovement[movement])
                {
                    counter.Add(companion, trip);
                }
            }
        }
    }
}
