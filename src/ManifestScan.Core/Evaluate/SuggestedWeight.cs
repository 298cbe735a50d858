namespace ManifestScan.Evaluate;

/// <summary>A weight that labels speak for.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Current">Weight in the run.</param>
/// <param name="Suggested">Weight fitted, to hundredths.</param>
/// <param name="Planted">Planted travellers it fired on.</param>
/// <param name="Others">Other travellers it fired on.</param>
public sealed record SuggestedWeight(string Signal, double Current, double Suggested, int Planted, int Others);
