namespace ManifestScan.Signals.Booking;

/// <summary>Bookings made within minutes of one.</summary>
/// <param name="Own">The one.</param>
/// <param name="Others">The others, strangers' and from other counters, in order of creation; at least one.</param>
/// <param name="Minutes">Minutes within which they were made.</param>
/// <param name="Expected">How many would be.</param>
/// <param name="Bits">Surprise.</param>
sealed record Burst(Purchase Own, IReadOnlyList<Purchase> Others, int Minutes, double Expected, double Bits);
