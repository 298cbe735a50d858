namespace ManifestScan.Signals;

/// <summary>Several things that hold of a booking at once.</summary>
/// <param name="Holds">Whether all hold of a booking.</param>
/// <param name="HoldsAround">What must hold of a booking beside a marked one: without what the place and the time already say.</param>
/// <param name="IsOneCounter">Whether strangers beside it are those who bought at the same counter; otherwise all of the route.</param>
sealed record Conjunction(Func<Purchase, bool> Holds, Func<Purchase, bool> HoldsAround, bool IsOneCounter);
