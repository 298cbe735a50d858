namespace ManifestScan.Signals.Booking;

/// <summary>Bookings made within minutes of one.</summary>
/// <param name="Own">The one.</param>
/// <param name="Others">The others, strangers' to it and to one another and each from another counter, in order of creation; at least one.</param>
/// <param name="Minutes">Minutes within which they were made.</param>
/// <param name="Expected">How many would be.</param>
/// <param name="Bits">Surprise.</param>
sealed record Burst(Purchase Own, IReadOnlyList<Purchase> Others, int Minutes, double Expected, double Bits);
