using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>What a header text may mean.</summary>
/// <param name="Fields">Candidates, the preferred one first; empty when it says nothing.</param>
/// <param name="Quality">0 to 1: 1 when the text is listed as it stands, less when words had to be left out.</param>
/// <param name="IsUtc">The text says UTC.</param>
readonly record struct HeaderMatch(IReadOnlyList<Field> Fields, double Quality, bool IsUtc)
{
    internal static HeaderMatch None { get; } = new([], 0, false);

    internal bool IsKnown => Fields.Count > 0;
}
