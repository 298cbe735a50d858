using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Puts each traveller's movements in the order of time and cuts them into journeys and trips.</summary>
sealed class ItineraryBuilder(TravelTables tables, TravellerTable travellers, long[] movementIds)
{
    /// <summary>A stop longer than this ends a journey: the usual limit between a connection and a stay.</summary>
    const long LongestConnectionTicks = TimeSpan.TicksPerDay;

    /// <summary>A way back later than this begins a trip of its own: seasons, terms and contracts are shorter.</summary>
    const int LongestStayDays = 270;

    readonly List<int> _journeyStarts = [];
    readonly List<bool> _beginsTrip = [];

    internal Itineraries Build(ParallelOptions parallel)
    {
        Csr movements = Csr.Group(tables.Movements.Count, travellers.Count, OwnerOf);
        Parallel.For(0, travellers.Count, parallel, traveller => Sort(movements[traveller]));
        var firstJourneys = new int[travellers.Count + 1];
        for (int traveller = 0; traveller < travellers.Count; traveller++)
        {
            Cut(movements[traveller], movements.OffsetOf(traveller), firstJourneys[traveller]);
            firstJourneys[traveller + 1] = _journeyStarts.Count;
        }
        _journeyStarts.Add(movements.RowCount);
        return new Itineraries
        {
            MovementsOfTraveller = movements,
            JourneyStarts = [.. _journeyStarts],
            FirstJourneys = firstJourneys,
            BeginsTrip = [.. _beginsTrip],
        };
    }

    int OwnerOf(int movement) =>
        tables.Movements.Statuses[movement] == MovementStatus.Cancelled || tables.Movements.Roles[movement] == TravelRole.Crew
            ? -1
            : travellers.TravellerOfPerson[tables.Movements.PersonIds[movement]];

    void Sort(Span<int> movements)
    {
        if (movements.Length > 1)
        {
            movements.Sort((left, right) =>
            {
                int byTime = LegOf(left).OrderTicks.CompareTo(LegOf(right).OrderTicks);
                return byTime != 0 ? byTime : movementIds[left].CompareTo(movementIds[right]);
            });
            OrderWithinDays(movements);
        }
    }

    /// <summary>Legs that stand at one time, because only the date is known, go in the order in which they connect.</summary>
    void OrderWithinDays(Span<int> movements)
    {
        for (int first = 0, end; first < movements.Length; first = end)
        {
            for (end = first + 1; end < movements.Length && LegOf(movements[end]).OrderTicks == LegOf(movements[first]).OrderTicks; end++)
            {
            }
            // More legs than this in a day are no one person's.
            if (end - first is > 1 and <= 12)
            {
                int at = first == 0 ? -1 : LegOf(movements[first - 1]).ArrivalAirportId;
                for (Span<int> left = movements[first..end]; left.Length > 1; left = left[1..])
                {
                    int next = NextOf(left, at);
                    (int movement, at) = (left[next], LegOf(left[next]).ArrivalAirportId);
                    left[..next].CopyTo(left[1..]);
                    left[0] = movement;
                }
            }
        }
    }

    /// <summary>The leg that leaves where the traveller is; else the first to whose origin no other of these legs brings them.</summary>
    int NextOf(ReadOnlySpan<int> legs, int at)
    {
        int origin = -1;
        for (int i = legs.Length - 1; i >= 0; i--)
        {
            int from = LegOf(legs[i]).DepartureAirportId;
            if (from >= 0 && from == at)
            {
                return i;
            }
            bool isReached = false;
            foreach (int other in legs)
            {
                isReached |= LegOf(other).ArrivalAirportId == from;
            }
            origin = isReached ? origin : i;
        }
        return Math.Max(0, origin);
    }

    void Cut(ReadOnlySpan<int> movements, int offset, int firstJourney)
    {
        int start = 0;
        for (int i = 0; i < movements.Length; i++)
        {
            if (i == 0 || !Continues(movements[start..i], LegOf(movements[i])))
            {
                start = i;
                _journeyStarts.Add(offset + i);
                _beginsTrip.Add(true);
            }
        }
        MarkReturns(movements, offset, firstJourney);
    }

    bool Continues(ReadOnlySpan<int> journey, LegRow next)
    {
        LegRow last = LegOf(journey[^1]);
        if (last.ArrivalAirportId < 0 || last.ArrivalAirportId != next.DepartureAirportId || !IsConnection(last, next))
        {
            return false;
        }
        foreach (int movement in journey)
        {
            if (LegOf(movement).DepartureAirportId == next.ArrivalAirportId)
            {
                return false;
            }
        }
        return true;
    }

    static bool IsConnection(LegRow last, LegRow next)
    {
        long from = last.ArrivalUtcTicks != Missing.Ticks ? last.ArrivalUtcTicks : last.DepartureUtcTicks;
        if (from != Missing.Ticks && next.DepartureUtcTicks != Missing.Ticks)
        {
            return next.DepartureUtcTicks - from <= LongestConnectionTicks;
        }
        return last.DepartureDay != Missing.Day && next.DepartureDay != Missing.Day && next.DepartureDay - last.DepartureDay <= 1;
    }

    void MarkReturns(ReadOnlySpan<int> movements, int offset, int firstJourney)
    {
        for (int journey = firstJourney + 1; journey < _journeyStarts.Count; journey++)
        {
            int start = _journeyStarts[journey] - offset;
            int end = journey + 1 < _journeyStarts.Count ? _journeyStarts[journey + 1] - offset : movements.Length;
            LegRow outFirst = LegOf(movements[_journeyStarts[journey - 1] - offset]);
            LegRow outLast = LegOf(movements[start - 1]);
            LegRow backFirst = LegOf(movements[start]);
            LegRow backLast = LegOf(movements[end - 1]);
            bool isReturn = _beginsTrip[journey - 1]
                && outLast.ArrivalAirportId == backFirst.DepartureAirportId
                && outFirst.DepartureAirportId == backLast.ArrivalAirportId
                && outFirst.DepartureAirportId >= 0
                && backFirst.DepartureDay - outLast.DepartureDay <= LongestStayDays;
            _beginsTrip[journey] = !isReturn;
        }
    }

    LegRow LegOf(int movement) => tables.Legs[tables.Movements.LegIds[movement]];
}
