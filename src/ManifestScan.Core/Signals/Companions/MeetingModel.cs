namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="RecurringCoTravel"/>: how often two travellers would meet if each travelled by own habit.</summary>
/// <remarks>
/// Given the trips of one, each trip of the other meets one of them with a chance of its own (<see cref="MeetingChances"/>). Meetings are a
/// part of the other's trips (<see cref="PartOfTrips"/>), seen from either of the two.
/// </remarks>
sealed class MeetingModel
{
    /// <summary>Two ways to count, seen from either of the two.</summary>
    const int Looks = 4;

    readonly int[] _tripOfMovement;
    readonly MeetingChances _chances;
    readonly PartOfTrips _part;

    internal MeetingModel(SignalContext context)
    {
        _tripOfMovement = context.Facts.TripOfMovement;
        _chances = new MeetingChances(context);
        _part = new PartOfTrips(context.Facts.Trips, context.Parameters["shape"]);
    }

    /// <summary>What is expected of two travellers, and the bits of what was seen, corrected for the ways to count; null when they are no more than so many.</summary>
    internal Companionship? Test(int left, int right, List<Meeting> meetings, double least)
    {
        SharedTrip[] byRight = [.. meetings.Select(m => Met(m, m.LeftMovement, m.RightMovement))];
        SharedTrip[] byLeft = [.. meetings.Select(m => Met(m, m.RightMovement, m.LeftMovement))];
        if (!MayExceed(byRight, (left, right), least) && !MayExceed(byLeft, (right, left), least))
        {
            return null;
        }
        TripChance[] ofRight = Expect(byRight, (left, right));
        TripChance[] ofLeft = Expect(byLeft, (right, left));
        double bits = Tails.CorrectForLooks(Math.Max(_part.Bits(byRight, ofRight), _part.Bits(byLeft, ofLeft)), Looks);
        double expected = Math.Max(ofRight.Sum(c => c.Any), ofLeft.Sum(c => c.Any));
        return bits > least ? new Companionship(left, right, meetings, meetings.Count(m => m.IsBothWays), expected, bits) : null;
    }

    /// <summary>Whether so many bits are possible; the cheaper bounds settle most pairs.</summary>
    bool MayExceed(SharedTrip[] met, (int Given, int Judged) pair, double least) =>
        Tails.CorrectForLooks(_part.MostBits(met), Looks) > least
        && Tails.CorrectForLooks(_part.BitsAtMost(met, _part.ExpectOfShared(pair.Judged, met, _chances.OfTrips)), Looks) > least
        && Tails.CorrectForLooks(_part.BitsAtMost(met, Expect(met, pair)), Looks) > least;

    TripChance[] Expect(SharedTrip[] met, (int Given, int Judged) pair) => _part.Expect(pair, met, _chances.OfTrips);

    SharedTrip Met(Meeting meeting, int given, int judged)
    {
        TripChance chance = _chances.OfMeeting(meeting, _tripOfMovement[given], _tripOfMovement[judged]);
        return new SharedTrip(_tripOfMovement[given], _tripOfMovement[judged], chance, chance.Strict > 0);
    }
}
