using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>For each airport and day the event whose window it lies in.</summary>
/// <remarks>Days are local dates of departure. Where windows overlap the event that begins first counts.</remarks>
sealed class EventWindows
{
    readonly Dictionary<(int AirportId, EventSide Side), Dictionary<int, int>> _eventOfDay = [];
    readonly Dictionary<int, List<(int FirstDay, int Event)>> _eventsOfAirport = [];

    internal EventWindows(SignalContext context)
    {
        TravelData data = context.Data;
        int before = context.Parameters.Count("daysBefore");
        int after = context.Parameters.Count("daysAfter");
        var places = new EventPlaces(data);
        foreach ((DatedEvent dated, int index) in data.Events.Select((e, i) => (e, i)).OrderBy(e => e.e.FirstDay).ThenBy(e => e.e.Source).ThenBy(e => e.e.Line))
        {
            foreach (int airport in places.AirportsOf(dated.Place))
            {
                Mark((airport, EventSide.Before), dated.FirstDay - before, dated.FirstDay, index);
                Mark((airport, EventSide.After), dated.LastDay, dated.LastDay + after, index);
                if (!_eventsOfAirport.TryGetValue(airport, out List<(int, int)>? own))
                {
                    _eventsOfAirport.Add(airport, own = []);
                }
                own.Add((dated.FirstDay, index));
            }
        }
    }

    /// <summary>Index of the event in whose window a day lies at an airport, or -1.</summary>
    internal int EventAt(int airport, EventSide side, int day) =>
        _eventOfDay.TryGetValue((airport, side), out Dictionary<int, int>? days) && days.TryGetValue(day, out int found) ? found : -1;

    /// <summary>Whether an airport has any event.</summary>
    internal bool HasEvents(int airport) => _eventsOfAirport.ContainsKey(airport);

    /// <summary>Events at an airport that begin within some days of a day, by first day.</summary>
    internal IEnumerable<int> EventsNear(int airport, int day, int days) =>
        (_eventsOfAirport.GetValueOrDefault(airport) ?? []).Where(e => Math.Abs(e.FirstDay - day) <= days).Select(e => e.Event);

    void Mark((int AirportId, EventSide Side) key, int first, int last, int index)
    {
        if (!_eventOfDay.TryGetValue(key, out Dictionary<int, int>? days))
        {
            _eventOfDay.Add(key, days = []);
        }
        for (int day = first; day <= last; day++)
        {
            days.TryAdd(day, index);
        }
    }
}
