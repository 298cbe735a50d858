namespace ManifestScan.Model;

/// <summary>A null traveller with a hit.</summary>
/// <param name="Traveller">The traveller of the run it is a copy of; -1 for one of an earlier run.</param>
/// <param name="Score">The score in bits.</param>
/// <param name="Surprises">Index into <see cref="NullTravellers.Signals"/> and surprise in bits of each hit, in order of index.</param>
/// <param name="MitigatedBits">What mitigating evidence takes away, 0 or more.</param>
public sealed record NullTraveller(int Traveller, double Score, IReadOnlyList<(int Signal, double Bits)> Surprises, double MitigatedBits);
