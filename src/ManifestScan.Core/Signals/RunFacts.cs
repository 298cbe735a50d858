using System.Collections.Concurrent;
using ManifestScan.Model;
using ManifestScan.Signals.Booking;
using ManifestScan.Signals.Companions;

namespace ManifestScan.Signals;

/// <summary>What several signals of a run ask of the same data, worked out once and when first asked for, by any of them.</summary>
sealed class RunFacts
{
    readonly Lazy<TripTable> _trips;
    readonly Lazy<int[]> _tripOfMovement;
    readonly Lazy<Purchases> _purchases;
    readonly Lazy<PartySizes> _partySizes;
    readonly Lazy<CounterSize> _counters;
    readonly Lazy<ContactUses> _contacts;
    readonly Lazy<Acquaintance> _acquaintance;
    readonly Lazy<RouteTakers> _takers;
    readonly ConcurrentDictionary<double, Lazy<TravelCustoms>> _customs = [];
    readonly ConcurrentDictionary<int, Lazy<PossibleCompanions>> _companions = [];

    /// <param name="data">The linked data.</param>
    /// <param name="parallel">Options for parallel loops.</param>
    internal RunFacts(TravelData data, ParallelOptions parallel)
    {
        Data = data;
        _trips = new(() => new TripTable(data, parallel));
        _tripOfMovement = new(() => Trips.TripOfMovement());
        _purchases = new(() => new Purchases(data, parallel));
        _partySizes = new(() => new PartySizes(data));
        _counters = new(() => new CounterSize(data));
        _contacts = new(() => new ContactUses(data));
        _acquaintance = new(() => new Acquaintance(data, Counters, parallel));
        _takers = new(() => new RouteTakers(data, Trips));
    }

    /// <summary>The linked data.</summary>
    internal TravelData Data { get; }

    /// <summary>All trips.</summary>
    internal TripTable Trips => _trips.Value;

    /// <summary>For each movement its trip, or -1.</summary>
    internal int[] TripOfMovement => _tripOfMovement.Value;

    /// <summary>All bookings as they were sold.</summary>
    internal Purchases Purchases => _purchases.Value;

    /// <summary>How large parties are.</summary>
    internal PartySizes PartySizes => _partySizes.Value;

    /// <summary>How many bookings each counter made.</summary>
    internal CounterSize Counters => _counters.Value;

    /// <summary>Who used which telephone or e-mail.</summary>
    internal ContactUses Contacts => _contacts.Value;

    /// <summary>Who is openly connected with whom.</summary>
    internal Acquaintance Acquaintance => _acquaintance.Value;

    /// <summary>How full routes are and what travellers are used to.</summary>
    /// <param name="habitTrips">How many of a traveller's own trips the custom of the airport weighs as much as.</param>
    internal TravelCustoms Customs(double habitTrips) =>
        _customs.GetOrAdd(habitTrips, strength => new(() => new TravelCustoms(this, strength))).Value;

    /// <summary>How many others each traveller with so many trips could have met.</summary>
    internal PossibleCompanions Companions(int minimumTrips) =>
        _companions.GetOrAdd(minimumTrips, trips => new(() => new PossibleCompanions(_takers.Value, trips))).Value;
}
