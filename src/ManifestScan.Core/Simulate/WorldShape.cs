namespace ManifestScan.Simulate;

/// <summary>Forms of a world, to see that nothing downstream depends on one of them.</summary>
public enum WorldShape
{
    /// <summary>Loads and frequencies that grow with the number of movements.</summary>
    Default,

    /// <summary>Few routes with large aircraft: many strangers share many flights.</summary>
    FewLargeFlights,

    /// <summary>Many routes with aircraft of 20 to 70 seats: strangers on small planes meet again by chance.</summary>
    ManySmall,

    /// <summary>Manifests alone; no booking file is written.</summary>
    NoBookings,

    /// <summary>Airports of Russia and its neighbours and their holiday places; Russian names in Cyrillic letters.</summary>
    Cyrillic,
}
