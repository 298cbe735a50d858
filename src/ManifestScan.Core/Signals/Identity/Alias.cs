namespace ManifestScan.Signals.Identity;

/// <summary>Two travellers who may be one person under two names, and how their journeys fit.</summary>
/// <param name="Traveller">The one who is looked at.</param>
/// <param name="Other">The other.</param>
/// <param name="Turns">How they take turns.</param>
readonly record struct Alias(int Traveller, int Other, Turns Turns);
