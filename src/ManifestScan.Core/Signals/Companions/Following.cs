namespace ManifestScan.Signals.Companions;

/// <summary>How often one traveller came after another.</summary>
/// <param name="Leader">The one who leaves first.</param>
/// <param name="Second">The one who comes after.</param>
/// <param name="Trips">The trips, in order of time.</param>
/// <param name="Days">Most days between them that are counted.</param>
/// <param name="Expected">How often it would happen.</param>
/// <param name="Bits">Surprise, before any correction.</param>
sealed record Following(int Leader, int Second, IReadOnlyList<(int Leader, int Second)> Trips, int Days, double Expected, double Bits);
