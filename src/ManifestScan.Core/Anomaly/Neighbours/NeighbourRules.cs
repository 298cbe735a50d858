namespace ManifestScan.Anomaly.Neighbours;

/// <summary>How the reference is chosen and compared with.</summary>
/// <param name="TrimmedShare">Share of the strangest rows left out, 0 to below 1.</param>
/// <param name="ReferenceRows">Most reference rows.</param>
/// <param name="Neighbours">Reference rows a row is compared with.</param>
sealed record NeighbourRules(double TrimmedShare = 0.2, int ReferenceRows = 2000, int Neighbours = 10);
