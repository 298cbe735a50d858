namespace ManifestScan.Normalize.Flights;

/// <summary>What a flight field says.</summary>
/// <param name="Carrier">IATA code; the code as written, upper case, where no IATA code is known (native Cyrillic codes); null
/// when the field has none.</param>
/// <param name="Number">1 to 9999; null when the field names no flight.</param>
/// <param name="Suffix">Operational suffix, one letter, or a space for none.</param>
/// <param name="Fault">A <c>flight.*</c> or <c>carrier.*</c> fault, or null.</param>
readonly record struct FlightReading(string? Carrier, int? Number, char Suffix, ValueFault? Fault);
