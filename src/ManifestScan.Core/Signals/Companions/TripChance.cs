namespace ManifestScan.Signals.Companions;

/// <summary>The chances that a trip goes together with one of another traveller's.</summary>
/// <param name="Any">That it meets it on either way, or takes its route within the window, 0 to 1.</param>
/// <param name="Strict">That it does so both ways, or stays about as long besides, 0 to 1.</param>
readonly record struct TripChance(double Any, double Strict)
{
    internal TripChance Plus(TripChance other) => new(Any + other.Any, Strict + other.Strict);

    internal TripChance AtLeast(TripChance other) => new(Math.Max(Any, other.Any), Math.Max(Strict, other.Strict));

    internal TripChance AtMostOne() => new(Math.Min(1, Any), Math.Min(1, Strict));
}
