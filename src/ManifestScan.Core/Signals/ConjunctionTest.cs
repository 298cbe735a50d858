namespace ManifestScan.Signals;

/// <summary>What was expected of a traveller's bookings.</summary>
/// <param name="Bookings">The traveller's bookings.</param>
/// <param name="Marked">Those of which all things hold.</param>
/// <param name="Expected">How many of them were expected.</param>
/// <param name="Others">Strangers with such a booking on the same route, at one counter and around the time, in order.</param>
/// <param name="OthersExpected">How many there would be.</param>
/// <param name="Bits">Surprise of both together.</param>
sealed record ConjunctionTest(int Bookings, IReadOnlyList<Purchase> Marked, double Expected, IReadOnlyList<int> Others, double OthersExpected, double Bits);
