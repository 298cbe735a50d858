namespace ManifestScan.Model;

/// <summary>In what role someone is on a flight.</summary>
public enum TravelRole
{
    /// <summary>Passenger.</summary>
    Passenger,

    /// <summary>Crew, positioning crew included.</summary>
    Crew,

    /// <summary>In transit through the state that received the manifest.</summary>
    Transit,
}
