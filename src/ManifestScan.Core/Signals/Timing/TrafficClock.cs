namespace ManifestScan.Signals.Timing;

/// <summary>Time told by how much those travel who travel often: their quiet weeks are short, a week without any data is hardly any time.</summary>
/// <remarks>
/// In days of their average traffic; half a trip is added to each day, so that a run of few trips keeps to the calendar. Whoever flies once a
/// year does so when frequent travellers are at home, and would tell them the wrong time.
/// </remarks>
sealed class TrafficClock
{
    // For each day of the window how many trips began before it.
    readonly double[] _before;

    /// <param name="trips">All trips.</param>
    /// <param name="travelsOften">Whose trips tell the time.</param>
    internal TrafficClock(TripTable trips, Func<int, bool> travelsOften)
    {
        (FirstDay, LastDay) = trips.Count == 0 ? (0, 0) : (trips.DayOf.Min(), trips.DayOf.Max());
        var begun = new int[LastDay - FirstDay + 1];
        for (int trip = 0; trip < trips.Count; trip++)
        {
            begun[trips.DayOf[trip] - FirstDay] += travelsOften(trips.TravellerOf[trip]) ? 1 : 0;
        }
        _before = new double[begun.Length + 1];
        for (int day = 0; day < begun.Length; day++)
        {
            _before[day + 1] = _before[day] + begun[day] + 0.5;
        }
    }

    /// <summary>The first day on which a trip begins, days since 1970-01-01.</summary>
    internal int FirstDay { get; }

    /// <summary>The last day on which a trip begins.</summary>
    internal int LastDay { get; }

    /// <summary>Trips that begin from the end of one day to the end of another; 0 where the second is not later.</summary>
    internal double Between(int from, int to) => to <= from ? 0 : At(to) - At(from);

    /// <summary>Days to a trip on average, when so many of all are left out.</summary>
    internal double DaysPerTrip(int leftOut) => (_before.Length - 1) / Math.Max(0.5, _before[^1] - leftOut);

    double At(int day) => _before[Math.Clamp(day - FirstDay + 1, 0, _before.Length - 1)];
}
