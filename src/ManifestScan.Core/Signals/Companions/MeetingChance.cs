namespace ManifestScan.Signals.Companions;

/// <summary>The chances that a trip meets one of another traveller's.</summary>
/// <param name="Meetings">On the way out, on the way back or on both, 0 to 1.</param>
/// <param name="BothWays">On both, 0 to 1.</param>
readonly record struct MeetingChance(double Meetings, double BothWays)
{
    internal MeetingChance Plus(MeetingChance other) => new(Meetings + other.Meetings, BothWays + other.BothWays);

    internal MeetingChance AtLeast(MeetingChance other) => new(Math.Max(Meetings, other.Meetings), Math.Max(BothWays, other.BothWays));

    internal MeetingChance AtMostOne() => new(Math.Min(1, Meetings), Math.Min(1, BothWays));
}
