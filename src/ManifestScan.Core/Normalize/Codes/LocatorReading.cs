namespace ManifestScan.Normalize.Codes;

/// <summary>What a record locator field says.</summary>
/// <param name="Locator">The first locator, upper case, 5 to 8 letters and digits; null when there is none.</param>
/// <param name="Others">Further locators of the same field, in order; empty when there are none.</param>
/// <param name="Fault">A <c>locator.*</c> fault, or null.</param>
readonly record struct LocatorReading(string? Locator, IReadOnlyList<string> Others, ValueFault? Fault);
