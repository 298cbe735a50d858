namespace ManifestScan.Signals.Documents;

/// <summary>What several trips in company of official documents say together.</summary>
static class OfficialTrips
{
    /// <summary>Bits of all trips. A trip with one party only counts where it is the best of them.</summary>
    internal static double Combine(IReadOnlyCollection<OfficialTrip> trips)
    {
        // That strangers meet again is new each time; that a delegation on one booking flies again is the same draw seen twice.
        IEnumerable<double> several = trips.Where(t => t.Flight.Parties > 1).Select(t => t.Bits);
        IEnumerable<double> alone = trips.Where(t => t.Flight.Parties <= 1).Select(t => t.Bits).OrderDescending().Take(1);
        return Tails.Combine([.. several, .. alone]);
    }
}
