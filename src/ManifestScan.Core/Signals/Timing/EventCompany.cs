namespace ManifestScan.Signals.Timing;

/// <summary>Travellers in separate parties who were at the same events, two or more.</summary>
/// <param name="Events">The events, indices in rising order.</param>
/// <param name="Members">The travellers, in order of id.</param>
/// <param name="Trips">Their arrivals or departures at these events, in order of event and traveller.</param>
/// <param name="Parties">Separate parties among them.</param>
/// <param name="Expected">Parties that would be at all of these events by chance.</param>
/// <param name="Bits">Surprise, corrected for the sets of as many events.</param>
sealed record EventCompany(int[] Events, int[] Members, List<TimedTrip> Trips, int Parties, double Expected, double Bits);
