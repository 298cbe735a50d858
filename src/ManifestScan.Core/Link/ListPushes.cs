using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Brings the repeated pushes of each manifest, or of the name list of a flight, to its last state.</summary>
/// <remarks>
/// Messages of one sender about one flight and one kind of list follow one another. A full list replaces what was before; a change replaces
/// those it names; a status or cancellation is put on the row it is about.
/// </remarks>
sealed class ListPushes(TravelTables tables, IPushedRows rows)
{
    readonly bool[] _isSuperseded = new bool[rows.Count];

    /// <summary>What changed between pushes, in order of content.</summary>
    internal List<PushChange> Changes { get; } = [];

    /// <summary>Marks the rows that a later push replaced.</summary>
    internal bool[] Resolve()
    {
        int[] flightOfLeg = FlightGrouping.KeysOfLegs(tables.Legs);
        var streams = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new Dictionary<(int Flight, int Stream), List<int>>();
        for (int row = 0; row < rows.Count; row++)
        {
            int message = rows.MessageOf(row);
            int flight = flightOfLeg[rows.LegOf(row)];
            if (message >= 0 && flight >= 0)
            {
                string name = tables.Messages[message].Stream;
                streams.TryAdd(name, streams.Count);
                Add(groups, (flight, streams[name]), row);
            }
        }
        foreach (List<int> flight in groups.Values)
        {
            if (flight.Exists(r => rows.MessageOf(r) != rows.MessageOf(flight[0])))
            {
                Resolve(flight);
            }
        }
        return _isSuperseded;
    }

    void Resolve(List<int> flight)
    {
        ILookup<int, int> byMessage = flight.OrderBy(rows.ContentOf).ToLookup(rows.MessageOf);
        long ContentOf(int message) => byMessage[message].Aggregate(0L, (sum, row) => unchecked(sum + rows.ContentOf(row)));
        List<int> state = [];
        foreach (List<int> push in PushOrder.Of(byMessage.Select(m => m.Key), tables.Messages, ContentOf))
        {
            foreach (IGrouping<MessageFunction, int> part in push.GroupBy(m => tables.Messages[m].Function).OrderBy(g => g.Key))
            {
                List<int> named = [.. part.SelectMany(m => byMessage[m])];
                state = part.Key switch
                {
                    MessageFunction.Full => Replace(state, named),
                    MessageFunction.Change => Change(state, named),
                    _ => SetStatus(state, named),
                };
            }
        }
    }

    List<int> Replace(List<int> state, List<int> named)
    {
        if (state.Count == 0)
        {
            return named;
        }
        var match = new PersonMatch(tables, state, rows);
        HashSet<int> kept = [];
        foreach (int row in named)
        {
            int before = match.Take(row);
            kept.Add(before);
            Compare(before, row, match);
        }
        foreach (int row in state)
        {
            _isSuperseded[row] = true;
            if (!kept.Contains(row))
            {
                Changes.Add(new PushChange(PushChangeKind.Removed, rows.LegOf(row), rows.PersonOf(row), -1, rows.MessageOf(named[0])));
            }
        }
        return named;
    }

    List<int> Change(List<int> state, List<int> named)
    {
        var match = new PersonMatch(tables, state, rows);
        foreach (int row in named)
        {
            int before = match.Take(row);
            if (state.Count > 0)
            {
                Compare(before, row, match);
            }
            if (before >= 0)
            {
                _isSuperseded[before] = true;
            }
        }
        return [.. state.Where(r => !_isSuperseded[r]), .. named];
    }

    List<int> SetStatus(List<int> state, List<int> named)
    {
        var match = new PersonMatch(tables, state, rows);
        List<int> added = [];
        foreach (int row in named)
        {
            int before = match.Take(row);
            if (before < 0)
            {
                added.Add(row);
                continue;
            }
            // The list has more to say of the passenger than the message that closes the flight.
            rows.TakeStatus(before, row);
            _isSuperseded[row] = true;
        }
        return [.. state, .. added];
    }

    void Compare(int before, int after, PersonMatch match)
    {
        int leg = rows.LegOf(after);
        int message = rows.MessageOf(after);
        int person = rows.PersonOf(after);
        if (before < 0)
        {
            Changes.Add(new PushChange(PushChangeKind.Added, leg, -1, person, message));
            return;
        }
        int earlier = rows.PersonOf(before);
        Note(match.NumberOf(before) != match.NumberOf(after), PushChangeKind.Document);
        Note(tables.Persons[earlier].NameKeyId != tables.Persons[person].NameKeyId, PushChangeKind.Name);
        Note(rows.SeatOf(before) != rows.SeatOf(after), PushChangeKind.Seat);

        void Note(bool isChanged, PushChangeKind kind)
        {
            if (isChanged)
            {
                Changes.Add(new PushChange(kind, leg, earlier, person, message));
            }
        }
    }

    static void Add<TKey>(Dictionary<TKey, List<int>> groups, TKey key, int row)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out List<int>? group))
        {
            groups[key] = group = [];
        }
        group.Add(row);
    }
}
