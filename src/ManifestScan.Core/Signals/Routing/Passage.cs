using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A flight between known airports, with the bounds of its times in ticks, UTC.</summary>
readonly record struct Passage(int Flight, Airport From, Airport To, long EarliestDeparture, long LatestDeparture, long EarliestLanding)
{
    /// <summary>
    /// Whether one of the two is but another name or a replacement of the other: from one airport within a day nobody is on both, and
    /// somebody rebooked or listed under a codeshare is on one.
    /// </summary>
    internal bool Replaces(Passage other) =>
        ReferenceEquals(From, other.From) && Math.Abs(EarliestDeparture - other.EarliestDeparture) < TimeSpan.TicksPerDay;
}
