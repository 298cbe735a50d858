namespace ManifestScan.Model;

/// <summary>In what capacity somebody is on a flight.</summary>
public enum TravelRole : byte
{
    /// <summary>Passenger.</summary>
    Passenger,

    /// <summary>Crew, on duty or positioning.</summary>
    Crew,

    /// <summary>Passenger in transit.</summary>
    Transit,
}
