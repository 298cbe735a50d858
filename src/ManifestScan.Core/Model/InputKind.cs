namespace ManifestScan.Model;

/// <summary>What the records of an input are.</summary>
public enum InputKind
{
    /// <summary>Not recognised; the records are not read.</summary>
    Unknown,

    /// <summary>One record per passenger and flight leg, checked in or flown.</summary>
    Manifest,

    /// <summary>One record per passenger and booked segment.</summary>
    Booking,

    /// <summary>One record per person: register, sanctions or own list.</summary>
    People,

    /// <summary>One record per dated event.</summary>
    Events,
}
