using ManifestScan.Simulate.Stories;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate;

/// <summary>Who flies in which window, a few million trips ahead.</summary>
/// <remarks>
/// Asking every unit for every window would cost more than the travelling itself in a large world (365 windows, 13 million units), so the
/// units are asked once for many windows, and what is kept of a trip are sixteen bytes.
/// </remarks>
sealed class Agenda
{
    const int UnitsPerBlock = 4096;
    const double MovementsAhead = 4e6;

    readonly WorldSize _size;
    readonly Population _population;
    readonly Planting _planting;
    readonly ParallelOptions _parallel;
    readonly List<PendingTrip>[] _trips;
    readonly List<int>[] _instances;
    int _plannedTo;

    internal Agenda(WorldSize size, Population population, Planting planting, int daysPerWindow, ParallelOptions parallel)
    {
        (_size, _population, _planting, _parallel, DaysPerWindow) = (size, population, planting, parallel, daysPerWindow);
        int windows = ((size.World.Plan.Days - 1) / daysPerWindow) + 1;
        _trips = [.. Enumerable.Range(0, windows).Select(_ => new List<PendingTrip>())];
        _instances = [.. Enumerable.Range(0, windows).Select(_ => new List<int>())];
        PlanInstances();
    }

    internal int DaysPerWindow { get; }

    /// <summary>Hands over the trips that begin or go on in a window, and forgets them.</summary>
    internal List<PendingTrip> TakeTrips(int window)
    {
        if (window * DaysPerWindow >= _plannedTo)
        {
            PlanTrips();
        }
        List<PendingTrip> trips = _trips[window];
        _trips[window] = [];
        return trips;
    }

    /// <summary>Planted instances with something to print in a window.</summary>
    internal List<int> InstancesOf(int window) => _instances[window];

    /// <summary>Takes over what a slice left for later windows.</summary>
    internal void Add(List<PendingTrip> trips)
    {
        foreach (PendingTrip trip in trips)
        {
            _trips[Math.Max(0, trip.Day) / DaysPerWindow].Add(trip);
        }
    }

    void PlanTrips()
    {
        int days = _size.World.Plan.Days, from = _plannedTo == 0 ? int.MinValue : _plannedTo;
        double ahead = Math.Min(days, MovementsAhead / _size.Movements * days);
        _plannedTo += Math.Max(1, (int)(ahead / DaysPerWindow)) * DaysPerWindow;
        int to = Math.Min(_plannedTo, days);
        var found = new List<PendingTrip>[(_size.Units + UnitsPerBlock - 1) / UnitsPerBlock];
        Parallel.For(0, found.Length, _parallel, block =>
        {
            found[block] = [];
            ulong first = (ulong)block * UnitsPerBlock, end = Math.Min(_size.Units, first + UnitsPerBlock);
            for (ulong unit = first; unit < end; unit++)
            {
                if (_planting.At(unit) is null)
                {
                    _population.Plan(unit, from, to, found[block]);
                }
            }
        });
        foreach (List<PendingTrip> trips in found)
        {
            Add(trips);
        }
    }

    void PlanInstances()
    {
        var slice = new Slice(_size.World);
        for (int run = 0; run < _planting.Count; run++)
        {
            _planting.Play(_planting.Get(run), slice.Restart(0, _size.World.Plan.Days));
            var days = slice.Manifest.Select(r => r.Day).Concat(slice.Heads.Select(h => h.AnchorDay));
            foreach (int window in days.Select(d => d / DaysPerWindow).Distinct())
            {
                _instances[window].Add(run);
            }
        }
    }
}
