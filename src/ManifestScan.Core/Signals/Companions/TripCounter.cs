namespace ManifestScan.Signals.Companions;

/// <summary>Counts, for one traveller at a time, the trips shared with each other one.</summary>
sealed class TripCounter
{
    /// <summary>Who shares no more trips than so many others do shares them by chance; a route that all take would else compare all with all.</summary>
    const int MostCompanions = 256;

    readonly int[] _counts;
    readonly int[] _lastTrips;
    readonly List<int> _touched = [];

    internal TripCounter(int travellers)
    {
        _counts = new int[travellers];
        _lastTrips = new int[travellers];
        Array.Fill(_lastTrips, -1);
    }

    /// <summary>Counts a companion on a trip, once for each trip as long as trips come one after the other.</summary>
    internal void Add(int companion, int trip)
    {
        if (_lastTrips[companion] == trip)
        {
            return;
        }
        if (_counts[companion] == 0)
        {
            _touched.Add(companion);
        }
        _counts[companion]++;
        _lastTrips[companion] = trip;
    }

    /// <summary>Trips counted with a companion.</summary>
    internal int CountOf(int companion) => _counts[companion];

    /// <summary>How many were counted so often.</summary>
    internal int AtLeast(int trips) => _touched.Count(c => _counts[c] >= trips);

    /// <summary>Those counted often enough, in order; where that is a crowd, those of them counted more often than the crowd. Forgets everything.</summary>
    internal List<int> Take(int least)
    {
        List<int> often = _touched.FindAll(c => _counts[c] >= least);
        for (int more = least + 1; often.Count > MostCompanions; more++)
        {
            often = often.FindAll(c => _counts[c] >= more);
        }
        Forget();
        often.Sort();
        return often;
    }

    internal void Forget()
    {
        foreach (int companion in _touched)
        {
            (_counts[companion], _lastTrips[companion]) = (0, -1);
        }
        _touched.Clear();
    }
}
