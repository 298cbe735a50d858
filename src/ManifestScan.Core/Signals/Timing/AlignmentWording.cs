using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>Says what <see cref="EventAlignment"/> saw.</summary>
sealed class AlignmentWording(SignalContext context)
{
    /// <summary>The hit of a traveller by their own trips.</summary>
    internal Hit Alone(List<TimedTrip> trips, EventSide side, double bits)
    {
        List<TimedTrip> aligned = trips.FindAll(t => t.IsAligned);
        double expected = trips.Sum(t => t.Chance);
        string few = bits > 0 ? "" : " Too few trips to count.";
        return new Hit
        {
            Traveller = trips[0].Traveller,
            SurpriseBits = bits,
            Observed = aligned.Count,
            Expected = expected,
            Reason = $"{Verb(side)} {aligned.Count} of {Wording.Count(trips.Count, "time")}, first {EventText(aligned[0])}; "
                + $"{Wording.Number(expected)} would be expected by the days on which others fly these routes.{few}",
            Movements = [.. aligned.Select(t => t.Movement)],
        };
    }

    /// <summary>The hit of a member of a group.</summary>
    internal Hit Member(EventCompany company, int member, EventSide side, double bits)
    {
        TimedTrip[] own = [.. company.Trips.Where(t => t.Traveller == member)];
        return new Hit
        {
            Traveller = member,
            SurpriseBits = bits,
            Observed = company.Parties,
            Expected = company.Expected,
            Reason = $"{Verb(side)} like {Wording.Count(company.Members.Length - 1, "traveller")} on other bookings, at the same {Wording.Count(company.Events.Length, "event")}, first {EventText(own[0])}; "
                + $"{company.Parties} parties did, where {Wording.Number(company.Expected)} would be expected by the days on which others fly there.",
            Movements = [.. own.Select(t => t.Movement)],
            OtherTravellers = [.. company.Members.Where(m => m != member)],
        };
    }

    /// <summary>The finding of a group.</summary>
    internal GroupFinding Group(EventCompany company, EventSide side, double bits) => new()
    {
        Members = company.Members,
        Movements = [.. company.Trips.Select(t => t.Movement)],
        Meetings = company.Events.Length,
        SurpriseBits = bits,
        Observed = company.Parties,
        Expected = company.Expected,
        Reason = $"{Wording.Count(company.Members.Length, "traveller")} in {company.Parties} separate parties {Verb(side).ToLowerInvariant()}, at the same {Wording.Count(company.Events.Length, "event")}, first {EventText(company.Trips[0])}; "
            + $"{Wording.Number(company.Expected)} parties would be expected by the days on which others fly there. A firm at trade fairs, a team and its followers look the same.",
    };

    static string Verb(EventSide side) => side == EventSide.Before ? "Arrived shortly before an event" : "Left shortly after an event";

    string EventText(TimedTrip trip)
    {
        DatedEvent dated = context.Data.Events[trip.Event];
        string label = string.IsNullOrWhiteSpace(dated.Label) ? "the event" : dated.Label.Trim();
        return $"{label} of {Wording.Date(dated.FirstDay)} ({context.Wording.Code(trip.AirportId)})";
    }
}
