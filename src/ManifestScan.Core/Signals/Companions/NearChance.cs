namespace ManifestScan.Signals.Companions;

/// <summary>The chances that a trip is near one of another traveller's.</summary>
/// <param name="Near">It takes the route within the window, 0 to 1.</param>
/// <param name="Alike">It does and stays about as long, 0 to 1.</param>
readonly record struct NearChance(double Near, double Alike)
{
    internal NearChance Plus(NearChance other) => new(Near + other.Near, Alike + other.Alike);

    internal NearChance AtLeast(NearChance other) => new(Math.Max(Near, other.Near), Math.Max(Alike, other.Alike));

    internal NearChance AtMostOne() => new(Math.Min(1, Near), Math.Min(1, Alike));
}
