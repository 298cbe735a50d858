namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>The flights of a manifest: TDT with its LOC and DTM, each the call at one airport.</summary>
/// <remarks>
/// LOC 125 is the last departure before the border, 87 the first arrival behind it, 92 any other stop, in the order of the flight. US messages
/// write 5 and 8 or 60. DTM 189 and 136 are departures, 232 and 132 arrivals, local time.
/// </remarks>
sealed class PaxlstLegs
{
    readonly List<FlightLeg> _legs = [];
    readonly List<Call> _calls = [];
    string? _carrier;
    string? _number;
    bool _hasFlight;

    internal void Clear()
    {
        _legs.Clear();
        _calls.Clear();
        (_carrier, _number, _hasFlight) = (null, null, false);
    }

    /// <summary>TDT: a flight begins.</summary>
    internal void TakeFlight(Segment segment)
    {
        // Places in front of the first flight are its own, out of order, unless they make a leg already.
        if (_hasFlight || Merged().Count > 1)
        {
            Close();
        }
        bool isUs = segment[1].IsEmpty;
        _number = TextOf.Value(segment[2]);
        for (int element = isUs ? 3 : 4; element < segment.Elements && _carrier is null; element++)
        {
            _carrier = TextOf.IsCarrier(segment[element]) ? TextOf.Value(segment[element]) : null;
        }
        _hasFlight = true;
    }

    /// <summary>LOC: a call at an airport.</summary>
    /// <returns>Whether it is one of the flight.</returns>
    internal bool TakePlace(Segment segment)
    {
        PlaceRole? role = Number(segment[1]) switch
        {
            125 or 5 => PlaceRole.Departure,
            87 or 8 or 60 => PlaceRole.Arrival,
            92 => PlaceRole.Stop,
            _ => null,
        };
        if (role is not { } known)
        {
            return false;
        }
        _calls.Add(new Call { Airport = TextOf.Airport(segment[2]), Role = known });
        return true;
    }

    /// <summary>DTM: when the flight leaves or reaches the place named before.</summary>
    /// <returns>Whether it is a time of the flight.</returns>
    internal bool TakeTime(Segment segment)
    {
        int qualifier = Number(segment[1]) ?? 0;
        bool isDeparture = qualifier is 189 or 136;
        if (!isDeparture && qualifier is not (232 or 132))
        {
            return false;
        }
        if (_calls.Count == 0)
        {
            _calls.Add(new Call { Role = isDeparture ? PlaceRole.Departure : PlaceRole.Arrival });
        }
        ReadOnlySpan<byte> value = segment.Components(1) > 1 ? segment[1, 1] : segment[2];
        int dateLength = value.Length is 8 or 12 ? 8 : Math.Min(6, value.Length);
        DateOnly? day = EdifactDates.YearFirst(value[..dateLength]);
        TimeOnly? time = EdifactDates.Time(value.Length > dateLength ? value[dateLength..] : segment.Components(1) > 1 ? [] : segment[3]);
        _calls[^1].Take(isDeparture, day, time, day is null ? TextOf.Value(value) : null);
        return true;
    }

    /// <summary>The legs that a passenger flies, who boards and leaves the flight at these airports; all when they are not on its way.</summary>
    internal IReadOnlyList<FlightLeg> Between(string? embarked, string? debarked)
    {
        Close();
        if (_legs.Count == 0)
        {
            return [new FlightLeg { From = embarked, To = debarked }];
        }
        if (_legs.Count == 1)
        {
            return _legs;
        }
        int first = _legs.FindIndex(l => l.From == embarked);
        int last = _legs.FindLastIndex(l => l.To == debarked);
        first = first < 0 ? 0 : first;
        last = last < first ? _legs.Count - 1 : last;
        return first == 0 && last == _legs.Count - 1 ? _legs : _legs.GetRange(first, last - first + 1);
    }

    /// <summary>Day of the first departure, else arrival; null when there is none yet.</summary>
    internal DateOnly? FirstDay
    {
        get
        {
            if (_legs.Count > 0)
            {
                return _legs[0].DepartureDay ?? _legs[0].ArrivalDay;
            }
            foreach (Call call in _calls)
            {
                if ((call.DepartureDay ?? call.ArrivalDay) is { } day)
                {
                    return day;
                }
            }
            return null;
        }
    }

    /// <summary>Turns the calls of the open flight into legs.</summary>
    void Close()
    {
        if (!_hasFlight && _calls.Count == 0)
        {
            return;
        }
        List<Call> calls = Merged();
        if (calls.Count == 2 && (calls[0].Role == PlaceRole.Arrival || calls[1].Role == PlaceRole.Departure) && calls[0].Role != PlaceRole.Departure)
        {
            calls.Reverse();
        }
        for (int i = 0; i + 1 < calls.Count; i++)
        {
            _legs.Add(LegOf(calls[i], calls[i + 1]));
        }
        if (calls.Count < 2)
        {
            bool isArrival = calls is [{ Role: PlaceRole.Arrival }];
            _legs.Add(LegOf(calls.Count == 1 && !isArrival ? calls[0] : new Call(), isArrival ? calls[0] : new Call()));
        }
        _calls.Clear();
        (_carrier, _number, _hasFlight) = (null, null, false);
    }

    /// <summary>Arrival at an airport and departure from it are one call.</summary>
    List<Call> Merged()
    {
        var merged = new List<Call>();
        foreach (Call call in _calls)
        {
            if (merged.Count > 0 && merged[^1].Airport == call.Airport && call.Airport is not null)
            {
                merged[^1].Add(call);
            }
            else
            {
                merged.Add(call);
            }
        }
        return merged;
    }

    FlightLeg LegOf(Call from, Call to) => new()
    {
        Carrier = _carrier,
        Number = _number,
        From = from.Airport,
        To = to.Airport,
        DepartureDay = from.DepartureDay,
        DepartureTime = from.DepartureTime,
        UnreadDeparture = from.Unread,
        ArrivalDay = to.ArrivalDay,
        ArrivalTime = to.ArrivalTime,
    };

    /// <summary>A number of up to nine digits; null when it is none.</summary>
    internal static int? Number(ReadOnlySpan<byte> text)
    {
        int number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i == 9 || text[i] is < (byte)'0' or > (byte)'9')
            {
                return null;
            }
            number = (number * 10) + (text[i] - '0');
        }
        return text.IsEmpty ? null : number;
    }

    enum PlaceRole
    {
        Stop,
        Departure,
        Arrival,
    }

    sealed class Call
    {
        internal string? Airport { get; init; }

        internal PlaceRole Role { get; init; }

        internal DateOnly? DepartureDay { get; private set; }

        internal TimeOnly? DepartureTime { get; private set; }

        internal DateOnly? ArrivalDay { get; private set; }

        internal TimeOnly? ArrivalTime { get; private set; }

        internal string? Unread { get; private set; }

        internal void Take(bool isDeparture, DateOnly? day, TimeOnly? time, string? unread)
        {
            if (isDeparture)
            {
                (DepartureDay, DepartureTime, Unread) = (day, time, unread);
            }
            else
            {
                (ArrivalDay, ArrivalTime) = (day, time);
            }
        }

        internal void Add(Call other)
        {
            (DepartureDay, DepartureTime) = other.DepartureDay is null ? (DepartureDay, DepartureTime) : (other.DepartureDay, other.DepartureTime);
            (ArrivalDay, ArrivalTime) = other.ArrivalDay is null ? (ArrivalDay, ArrivalTime) : (other.ArrivalDay, other.ArrivalTime);
        }
    }
}
