using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>What several signals of a run ask of the same data, worked out once and when first asked for.</summary>
/// <remarks>Signals run one after the other; nothing here may be asked for the first time on several threads at once.</remarks>
/// <param name="data">The linked data.</param>
sealed class RunFacts(TravelData data)
{
    /// <summary>The linked data.</summary>
    internal TravelData Data => data;

    /// <summary>All trips.</summary>
    internal TripTable Trips => field ??= new TripTable(data);

    /// <summary>All bookings as they were sold.</summary>
    internal Purchases Purchases => field ??= new Purchases(data);

    /// <summary>Who is openly connected with whom.</summary>
    internal Acquaintance Acquaintance => field ??= new Acquaintance(data);
}
