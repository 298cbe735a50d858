using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Finds the pairs of travellers in separate parties who met at least twice.</summary>
/// <remarks>
/// For each traveller with enough trips the travellers of all flights taken are counted, once for each trip: linear in the sum over
/// flights of the square of their travellers. Flights of more than <paramref name="mostTravellers"/> are left out.
/// </remarks>
/// <param name="context">The run.</param>
/// <param name="mostTravellers">Most travellers of a flight that is no misread table.</param>
sealed class MeetingSearch(SignalContext context, int mostTravellers)
{
    const int BlockTravellers = 4096;

    readonly TravelData _data = context.Data;
    readonly TripTable _trips = context.Facts.Trips;
    readonly int[] _tripOfMovement = context.Facts.TripOfMovement;
    readonly int _mostTrips = context.Parameters.Count("mostTrips");
    readonly FlownLegs _legs = new(context);

    /// <summary>Pairs with at least so many meetings, lower number first, in order.</summary>
    internal List<(int Left, int Right)> Pairs(int minimumMeetings)
    {
        var companions = new FlightCompanions(context, mostTravellers,
            m => _tripOfMovement[m] >= 0 && IsCompared(_trips.TravellerOf[_tripOfMovement[m]], minimumMeetings));
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
                    Count(traveller, companions, counter);
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

    void Count(int traveller, FlightCompanions companions, TripCounter counter)
    {
        (int first, int end) = _trips.Of(traveller);
        for (int trip = first; trip < end; trip++)
        {
            foreach (int movement in _trips.Out(trip))
            {
                CountOn(movement, companions, counter);
            }
            foreach (int movement in _trips.Back(trip))
            {
                CountOn(movement, companions, counter);
            }
        }
    }

    /// <summary>Counts those on a movement's flight whose number is higher, in other parties.</summary>
    void CountOn(int movement, FlightCompanions companions, TripCounter counter)
    {
        if (_data.FlightOf(movement) is not (>= 0 and int flight))
        {
            return;
        }
        (int trip, int party) = (_tripOfMovement[movement], _data.PartyOfMovement[movement]);
        ReadOnlySpan<int> travellers = companions.TravellersOn(flight), parties = companions.PartiesOn(flight);
        for (int at = Sorted.CountBelow(travellers, _trips.TravellerOf[trip] + 1); at < travellers.Length; at++)
        {
            if (parties[at] != party)
            {
                counter.Add(travellers[at], trip);
            }
        }
    }
}
