using System.Runtime.InteropServices;

namespace ManifestScan.Signals.Companions;

/// <summary>Finds the pairs of which the second is near the first on enough trips.</summary>
/// <remarks>Trips of travellers with enough of them are looked up by first route and day; flights of misread tables are left out by count.</remarks>
sealed class NearTripsSearch
{
    /// <summary>More trips of one route on one day than this are a misread table.</summary>
    const int MostTripsOfDay = 20_000;

    readonly SignalContext _context;
    readonly TripTable _trips;
    readonly int _minimumTrips;
    readonly DayWindow _widest;
    readonly int _mostTrips;
    readonly Dictionary<(int Route, int Day), List<int>> _tripsOfDay = [];

    internal NearTripsSearch(SignalContext context, TripTable trips, DayWindow widest)
    {
        (_context, _trips, _widest) = (context, trips, widest);
        _minimumTrips = context.Parameters.Count("minimumTrips");
        _mostTrips = context.Parameters.Count("mostTrips");
        for (int trip = 0; trip < trips.Count; trip++)
        {
            if (IsCompared(trips.TravellerOf[trip]))
            {
                (int, int) key = (RouteOf(trip), trips.DayOf[trip]);
                if (!_tripsOfDay.TryGetValue(key, out List<int>? own))
                {
                    _tripsOfDay.Add(key, own = []);
                }
                own.Add(trip);
            }
        }
    }

    /// <summary>Leader and second, in order of the leader; the leader has the lower number where the order of the two says nothing.</summary>
    internal List<(int Leader, int Second)> Pairs()
    {
        int travellers = _context.Data.Travellers.Count;
        var found = new List<(int, int)>[travellers];
        using var counters = new ThreadLocal<TripCounter>(() => new TripCounter(travellers));
        Parallel.For(0, travellers, _context.Parallel, leader =>
        {
            found[leader] = [];
            if (IsCompared(leader))
            {
                Count(leader, counters.Value!);
                found[leader].AddRange(counters.Value!.Take(_minimumTrips).Select(second => (leader, second)));
            }
        });
        return [.. found.SelectMany(f => f)];
    }

    /// <summary>Enough trips to be near often enough, and not so many that it says nothing and costs the square of them.</summary>
    bool IsCompared(int traveller) => _trips.CountOf(traveller) >= _minimumTrips && _trips.CountOf(traveller) <= _mostTrips;

    void Count(int leader, TripCounter counter)
    {
        (int first, int end) = _trips.Of(leader);
        for (int trip = first; trip < end; trip++)
        {
            for (int day = _trips.DayOf[trip] - _widest.Before; day <= _trips.DayOf[trip] + _widest.After; day++)
            {
                if (_tripsOfDay.TryGetValue((RouteOf(trip), day), out List<int>? others) && others.Count <= MostTripsOfDay)
                {
                    Count((leader, trip), CollectionsMarshal.AsSpan(others), counter);
                }
            }
        }
    }

    /// <summary>Counts trips of others, in order. Where the order of the two says nothing each pair is looked up once; flights are numbered in the order of time.</summary>
    void Count((int Leader, int Trip) own, ReadOnlySpan<int> others, TripCounter counter)
    {
        int flight = _trips.FlightOf(own.Trip);
        int first = _widest.IsLaterOnly ? 0 : Sorted.CountBelow(others, _trips.Of(own.Leader).End);
        foreach (int other in others[first..])
        {
            int traveller = _trips.TravellerOf[other];
            if (traveller != own.Leader && (!_widest.IsLaterOnly || _trips.FlightOf(other) > flight))
            {
                counter.Add(traveller, own.Trip);
            }
        }
    }

    int RouteOf(int trip) => _context.Data.Flights.RouteOfFlight[_trips.FlightOf(trip)];
}
