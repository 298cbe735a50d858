namespace ManifestScan.Signals.Routing;

/// <summary>How surprising a traveller's legs are by what others fly.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Legs">Legs looked at.</param>
/// <param name="MeanBits">Mean surprise of a leg.</param>
/// <param name="Strangest">The movement with most.</param>
sealed record PathOfTraveller(int Traveller, int Legs, double MeanBits, int Strangest);
