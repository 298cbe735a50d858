namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="RecurringCoTravel"/>: how often two travellers would meet if each travelled by own habit.</summary>
/// <remarks>
/// Given the trips of one, each trip of the other meets one of them with a chance of its own (<see cref="MeetingChances"/>). Meetings are a
/// part of the other's trips (<see cref="TrialTail"/>), seen from either of the two.
/// </remarks>
sealed class MeetingModel
{
    /// <summary>Two ways to count, seen from either of the two.</summary>
    const int Looks = 4;

    readonly TripTable _trips;
    readonly int[] _tripOfMovement;
    readonly MeetingChances _chances;
    readonly TrialTail _tail;

    internal MeetingModel(SignalContext context)
    {
        (_trips, _tripOfMovement) = (context.Facts.Trips, context.Facts.TripOfMovement);
        _chances = new MeetingChances(context);
        _tail = new TrialTail(context.Parameters["shape"]);
    }

    /// <summary>What is expected of two travellers, and the bits of what was seen, corrected for the ways to count; null when they are no more than so many.</summary>
    internal Companionship? Test(int left, int right, List<Meeting> meetings, double least)
    {
        TripMet[] metByRight = MetByRight(meetings), metByLeft = MetByLeft(meetings);
        if (!MayExceed(metByRight, left, right, least) && !MayExceed(metByLeft, right, left, least))
        {
            return null;
        }
        MeetingChance[] ofRight = Expect(metByRight, left, right);
        MeetingChance[] ofLeft = Expect(metByLeft, right, left);
        double bits = Tails.CorrectForLooks(Math.Max(Bits(metByRight, ofRight, _tail.Bits), Bits(metByLeft, ofLeft, _tail.Bits)), Looks);
        double expected = Math.Max(ofRight.Sum(e => e.Meetings), ofLeft.Sum(e => e.Meetings));
        return bits > least ? new Companionship(left, right, meetings, meetings.Count(m => m.IsBothWays), expected, bits) : null;
    }

    /// <summary>Whether so many bits are possible. What is expected of the very flights they met on is a part of all, and settles most pairs at once.</summary>
    bool MayExceed(TripMet[] met, int given, int other, double least) =>
        Tails.CorrectForLooks(MostBits(met), Looks) > least
        && Tails.CorrectForLooks(Bits(met, Expect(met, given, other), _tail.BitsAtMost), Looks) > least;

    MeetingChance[] Expect(TripMet[] met, int given, int other) => Raised(_chances.Expect(given, other), met, _trips.Of(other).First);

    /// <summary>After a long stay the trips themselves are not of one season: what is expected of a meeting is expected of its trip.</summary>
    static MeetingChance[] Raised(MeetingChance[] trips, TripMet[] met, int first)
    {
        foreach (TripMet meeting in met)
        {
            trips[meeting.Trip - first] = trips[meeting.Trip - first].AtLeast(meeting.Chance);
        }
        return trips;
    }

    /// <summary>Trips that met somebody, of all trips. Two meetings on one trip, there and back, are one.</summary>
    static double Bits(TripMet[] met, MeetingChance[] trips, TrialTail.Law tail) => Math.Max(
        tail(met.DistinctBy(m => m.Trip).Count(), [.. trips.Select(e => e.Meetings)]),
        tail(met.Where(m => m.Chance.BothWays > 0).DistinctBy(m => m.Trip).Count(), [.. trips.Select(e => e.BothWays)]));

    double MostBits(TripMet[] met)
    {
        MeetingChance[] best = [.. met.GroupBy(m => m.Trip, m => m.Chance).Select(g => new MeetingChance(g.Max(e => e.Meetings), g.Max(e => e.BothWays)))];
        return Math.Max(
            _tail.MostBits([.. best.Select(e => e.Meetings)]),
            _tail.MostBits([.. best.Where(e => e.BothWays > 0).Select(e => e.BothWays)]));
    }

    TripMet[] MetByRight(List<Meeting> meetings) => [.. meetings.Select(m => Met(m, m.LeftMovement, m.RightMovement))];

    TripMet[] MetByLeft(List<Meeting> meetings) => [.. meetings.Select(m => Met(m, m.RightMovement, m.LeftMovement))];

    TripMet Met(Meeting meeting, int given, int other) =>
        new(_tripOfMovement[other], _chances.OfMeeting(meeting, _tripOfMovement[given], _tripOfMovement[other]));

    readonly record struct TripMet(int Trip, MeetingChance Chance);
}
