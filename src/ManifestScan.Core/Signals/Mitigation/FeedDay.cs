namespace ManifestScan.Signals.Mitigation;

/// <summary>How complete the bookings of a carrier's day are.</summary>
/// <param name="Without">Other parties without a booking.</param>
/// <param name="Parties">Other parties.</param>
/// <param name="Expected">Parties without a booking expected by the month.</param>
/// <param name="Bits">Surprise.</param>
readonly record struct FeedDay(int Without, int Parties, double Expected, double Bits);
