namespace ManifestScan.Signals.Booking;

/// <summary>What one look at a traveller's trips gives.</summary>
/// <param name="State">How bare the trips are.</param>
/// <param name="Bits">Surprise.</param>
/// <param name="Expected">Trips expected.</param>
/// <param name="Share">Mean share of parties as bare on these flights.</param>
/// <param name="Trips">The trips seen.</param>
sealed record UnbookedLook(BookingState State, double Bits, double Expected, double Share, IReadOnlyList<BookedTrip> Trips);
