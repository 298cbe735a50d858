namespace ManifestScan.Link.Linkage;

/// <summary>Two rows and how they agree.</summary>
/// <param name="Left">The lesser row.</param>
/// <param name="Right">The greater row.</param>
/// <param name="Pattern">See <see cref="AgreementPattern"/>.</param>
readonly record struct ComparedPair(int Left, int Right, ulong Pattern);
