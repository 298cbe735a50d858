namespace ManifestScan.Signals.Companions;

/// <summary>Two travellers of separate parties side by side on a flight.</summary>
/// <param name="Left">The traveller with the lesser index.</param>
/// <param name="Right">The other.</param>
/// <param name="Flight">The flight.</param>
readonly record struct Adjacency(int Left, int Right, int Flight);
