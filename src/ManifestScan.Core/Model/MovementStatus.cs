namespace ManifestScan.Model;

/// <summary>How far a passenger got on a flight.</summary>
public enum MovementStatus : byte
{
    /// <summary>Not stated, or stated by a code with two meanings.</summary>
    Unknown,

    /// <summary>Booked or on a waiting list; not seen at the airport.</summary>
    Booked,

    /// <summary>Checked in, perhaps past security; boarding not stated.</summary>
    CheckedIn,

    /// <summary>On board.</summary>
    Boarded,

    /// <summary>Cancelled, refused or taken off.</summary>
    Cancelled,
}
