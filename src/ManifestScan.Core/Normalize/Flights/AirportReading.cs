using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>What an airport field says.</summary>
/// <param name="Code">IATA code of an airport or city; the upper-case text as written when unknown; null when there is none.</param>
/// <param name="Airport">The airport; null for cities of several airports and unknown codes.</param>
/// <param name="IsCity">The code stands for several airports of a city (LON, MOW) and for no single one.</param>
/// <param name="Country">Alpha-3 state of the airport, or of all the city's airports where they agree; null otherwise.</param>
/// <param name="Fault">An <c>airport.*</c> fault, or null.</param>
readonly record struct AirportReading(string? Code, Airport? Airport, bool IsCity, string? Country, ValueFault? Fault);
