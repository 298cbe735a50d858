namespace ManifestScan.Model;

/// <summary>A hit and what it adds to its traveller's score.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="SignalVersion">Version of the signal's card.</param>
/// <param name="Hit">The hit.</param>
/// <param name="Weight">Weight of the signal in the plan.</param>
/// <param name="Contribution">Bits added, after caps, rounded to 1e-6; a traveller's contributions add up to the score.</param>
public sealed record ScoredHit(string Signal, int SignalVersion, Hit Hit, double Weight, double Contribution);
