namespace ManifestScan.Signals.Mitigation;

/// <summary>The counter behind a contact.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Travellers">Who has it.</param>
/// <param name="Bookings">Bookings with it.</param>
/// <param name="Sold">Of these, those of the counter that sold most.</param>
/// <param name="Expected">How many it would have sold.</param>
/// <param name="Bits">Surprise.</param>
sealed record ContactSeller(int ContactId, int Travellers, int Bookings, int Sold, double Expected, double Bits);
