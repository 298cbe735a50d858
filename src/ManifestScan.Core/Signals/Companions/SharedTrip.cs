namespace ManifestScan.Signals.Companions;

/// <summary>A trip of the judged traveller that did go together with one of the other's.</summary>
/// <param name="Given">The other's trip.</param>
/// <param name="Trip">The judged trip.</param>
/// <param name="Chance">What was expected of this very coincidence.</param>
/// <param name="IsStrict">Whether it holds in the stricter sense of <see cref="TripChance.Strict"/> too.</param>
readonly record struct SharedTrip(int Given, int Trip, TripChance Chance, bool IsStrict);
