namespace ManifestScan.Normalize.Dates;

/// <summary>What the reader must know to complete a date.</summary>
/// <param name="Use">What the date is of.</param>
/// <param name="ReferenceDay">Days since 1970-01-01: the flight, the message or the run's clock.</param>
readonly record struct DateContext(DateUse Use, int ReferenceDay);
