namespace ManifestScan.Signals.Identity;

/// <summary>A document that people of other names showed.</summary>
/// <param name="Bearers">Who did, in order; at least two.</param>
/// <param name="Trips">For each of them the trips on which.</param>
/// <param name="TripsOfBoth">The most trips on which each of two of them with other names did; from 1.</param>
sealed record SharedDocument(int[] Bearers, int[] Trips, int TripsOfBoth)
{
    /// <summary>The trips of a bearer.</summary>
    internal int TripsOf(int traveller) => Trips[Array.BinarySearch(Bearers, traveller)];
}
