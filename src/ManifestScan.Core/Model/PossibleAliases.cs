namespace ManifestScan.Model;

/// <summary>Pairs of travellers who may be one person under two names: nothing joins them, and nothing forbids it.</summary>
/// <remarks>
/// Both have one complete birth date, or linking calls them possible; they go by other names and other documents, are not of different
/// sex, and their movements fit one person: never in the air at one time, one coming back after the other, each going
/// on from where the other arrived.
/// </remarks>
public sealed class PossibleAliases
{
    /// <summary>No pairs.</summary>
    public static readonly PossibleAliases None = new() { Pairs = [], LooksOfTraveller = [] };

    /// <summary>The pairs, each both ways, by the first and then the second; indexes into the travellers.</summary>
    public required IReadOnlyList<(int Traveller, int Other)> Pairs { get; init; }

    /// <summary>For each traveller the others that agree on paper, whether their movements fit or not: the looks taken.</summary>
    public required int[] LooksOfTraveller { get; init; }
}
