using ManifestScan.Model;
using ManifestScan.Signals.Companions;

namespace ManifestScan.Signals;

/// <summary>What several signals of a run ask of the same data, worked out once and when first asked for.</summary>
/// <remarks>Signals run one after the other; nothing here may be asked for the first time on several threads at once.</remarks>
/// <param name="data">The linked data.</param>
sealed class RunFacts(TravelData data)
{
    readonly Dictionary<double, TravelCustoms> _customs = [];
    readonly Dictionary<int, PossibleCompanions> _companions = [];

    /// <summary>The linked data.</summary>
    internal TravelData Data => data;

    /// <summary>All trips.</summary>
    internal TripTable Trips => field ??= new TripTable(data);

    /// <summary>For each movement its trip, or -1.</summary>
    internal int[] TripOfMovement => field ??= Trips.TripOfMovement();

    /// <summary>All bookings as they were sold.</summary>
    internal Purchases Purchases => field ??= new Purchases(data);

    /// <summary>How large parties are.</summary>
    internal PartySizes PartySizes => field ??= new PartySizes(data);

    /// <summary>Who is openly connected with whom.</summary>
    internal Acquaintance Acquaintance => field ??= new Acquaintance(data);

    /// <summary>How full routes are and what travellers are used to.</summary>
    /// <param name="habitTrips">How many of a traveller's own trips the custom of the airport weighs as much as.</param>
    internal TravelCustoms Customs(double habitTrips)
    {
        if (!_customs.TryGetValue(habitTrips, out TravelCustoms? known))
        {
            _customs.Add(habitTrips, known = new TravelCustoms(this, habitTrips));
        }
        return known;
    }

    /// <summary>Who takes which route how often.</summary>
    RouteTakers Takers => field ??= new RouteTakers(data, Trips);

    /// <summary>How many others each traveller with so many trips could have met.</summary>
    internal PossibleCompanions Companions(int minimumTrips)
    {
        if (!_companions.TryGetValue(minimumTrips, out PossibleCompanions? known))
        {
            _companions.Add(minimumTrips, known = new PossibleCompanions(Takers, minimumTrips));
        }
        return known;
    }
}
