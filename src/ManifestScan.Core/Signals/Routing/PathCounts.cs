using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>How often which airport followed which one or two others.</summary>
/// <param name="data">The run.</param>
sealed class PathCounts(TravelData data)
{
    /// <summary>Stands for "whatever came before".</summary>
    internal const int Any = int.MinValue;

    readonly Dictionary<(int Before, int From, int To), int> _steps = [];
    readonly Dictionary<(int Before, int From), (int Count, int Kinds)> _contexts = [];

    /// <summary>How often a step was taken after what came before.</summary>
    internal int Steps(int before, int from, int to) => _steps.GetValueOrDefault((before, from, to));

    /// <summary>How often anything followed, and how many different airports.</summary>
    internal (int Count, int Kinds) After(int before, int from) => _contexts.GetValueOrDefault((before, from));

    /// <summary>Counts a traveller's leg: by itself, by where it leaves from, and by where the last one came from.</summary>
    internal void Add(ReadOnlySpan<int> movements, int i)
    {
        (int before, int from, int to) = Step(movements, i);
        Add(Any, Any, to);
        Add(Any, from, to);
        if (before != Any)
        {
            Add(before, from, to);
        }
    }

    /// <summary>Where the leg before came from, if it ended where this one begins; where this one leaves from and goes to.</summary>
    internal (int Before, int From, int To) Step(ReadOnlySpan<int> movements, int i)
    {
        LegRow leg = data.LegOf(movements[i]);
        bool follows = i > 0 && data.LegOf(movements[i - 1]).ArrivalAirportId == leg.DepartureAirportId;
        return (follows ? data.LegOf(movements[i - 1]).DepartureAirportId : Any, leg.DepartureAirportId, leg.ArrivalAirportId);
    }

    void Add(int before, int from, int to)
    {
        int times = Steps(before, from, to);
        _steps[(before, from, to)] = times + 1;
        (int count, int kinds) = After(before, from);
        _contexts[(before, from)] = (count + 1, kinds + (times == 0 ? 1 : 0));
    }
}
