namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Where in a booking message reading stands.</summary>
enum PnrPart
{
    /// <summary>Before the first booking.</summary>
    Header,

    /// <summary>What concerns the whole booking (GR1).</summary>
    Booking,

    /// <summary>One passenger (GR2 to GR4).</summary>
    Passenger,

    /// <summary>One flight segment (GR5).</summary>
    Flight,

    /// <summary>Check-in on that segment (GR6, GR7).</summary>
    CheckIn,

    /// <summary>Bookings split off (GR8).</summary>
    Split,

    /// <summary>Hotels, cars and other segments that are no flight (GR9).</summary>
    NonAir,

    /// <summary>What was added and cancelled before (GR10 to GR12): names here are nobody's.</summary>
    History,
}
