namespace ManifestScan.Signals.Companions;

/// <summary>Counts, for one traveller at a time, the trips shared with each other one.</summary>
sealed class TripCounter
{
    /// <summary>Who shares no more trips than so many others do shares them by chance; a route that all take would else compare all with all.</summary>
    const int MostCompanions = 256;

    static readonly (int, int) Unseen = (0, -1);

    // Side by side, for both are asked for at once, and hardly ever in order.
    readonly (int Count, int LastTrip)[] _seen;
    readonly List<int> _touched = [];

    internal TripCounter(int travellers)
    {
        _seen = new (int, int)[travellers];
        Array.Fill(_seen, Unseen);
    }

    /// <summary>Counts a companion on a trip, once for each trip as long as trips come one after the other.</summary>
    internal void Add(int companion, int trip)
    {
        ref (int Count, int LastTrip) seen = ref _seen[companion];
        if (seen.LastTrip == trip)
        {
            return;
        }
        if (seen.Count == 0)
        {
            _touched.Add(companion);
        }
        seen = (seen.Count + 1, trip);
    }

    /// <summary>Trips counted with a companion.</summary>
    internal int CountOf(int companion) => _seen[companion].Count;

    /// <summary>How many were counted so often.</summary>
    internal int AtLeast(int trips)
    {
        int often = 0;
        foreach (int companion in _touched)
        {
            often += _seen[companion].Count >= trips ? 1 : 0;
        }
        return often;
    }

    /// <summary>Those counted often enough, in order; where that is a crowd, those of them counted more often than the crowd. Forgets everything.</summary>
    internal List<int> Take(int least)
    {
        List<int> often = _touched.FindAll(c => _seen[c].Count >= least);
        for (int more = least + 1; often.Count > MostCompanions; more++)
        {
            often = often.FindAll(c => _seen[c].Count >= more);
        }
        Forget();
        often.Sort();
        return often;
    }

    internal void Forget()
    {
        foreach (int companion in _touched)
        {
            _seen[companion] = Unseen;
        }
        _touched.Clear();
    }
}
