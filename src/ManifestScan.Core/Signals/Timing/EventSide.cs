namespace ManifestScan.Signals.Timing;

/// <summary>On which side of an event a flight lies.</summary>
enum EventSide
{
    /// <summary>An arrival shortly before the event or on its first day.</summary>
    Before,

    /// <summary>A departure on the event's last day or shortly after.</summary>
    After,
}
