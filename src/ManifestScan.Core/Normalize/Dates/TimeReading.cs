namespace ManifestScan.Normalize.Dates;

/// <summary>What a time field says.</summary>
/// <param name="Seconds">Seconds since the midnight that begins the stated day; 86400 for 24:00; a day mark (+1) adds 86400; null
/// when unreadable.</param>
/// <param name="OffsetMinutes">Stated offset from UTC, 0 for Z; null when none is stated.</param>
/// <param name="Fault">A <c>time.*</c> fault, or null.</param>
readonly record struct TimeReading(int? Seconds, int? OffsetMinutes, ValueFault? Fault);
