namespace ManifestScan.Signals.Timing;

/// <summary>Travellers on separate bookings who were at the same two events or more.</summary>
/// <param name="Members">The travellers, in order of id.</param>
/// <param name="Trips">Their arrivals or departures at events shared, in order of event and traveller.</param>
/// <param name="Events">Events shared.</param>
/// <param name="Expected">Of these arrivals or departures, how many would fall into windows by chance.</param>
/// <param name="Bits">Surprise, corrected for the groups that could have been.</param>
sealed record EventCompany(int[] Members, List<TimedTrip> Trips, int Events, double Expected, double Bits);
