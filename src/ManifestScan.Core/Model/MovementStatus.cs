namespace ManifestScan.Model;

/// <summary>How far a movement got.</summary>
public enum MovementStatus
{
    /// <summary>Listed, and nothing else is said.</summary>
    Unknown,

    /// <summary>Booked.</summary>
    Booked,

    /// <summary>Checked in.</summary>
    CheckedIn,

    /// <summary>Boarded.</summary>
    Boarded,

    /// <summary>Cancelled: did not travel.</summary>
    Cancelled,
}
