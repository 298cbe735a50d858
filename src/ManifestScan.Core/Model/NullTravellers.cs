namespace ManifestScan.Model;

/// <summary>Travellers of copies of a run in which nobody arranged anything: what ordinary travellers show by chance.</summary>
/// <param name="Signals">Ids of the signals looked for, in order: those with a weight above 0.</param>
/// <param name="Count">How many there are, those without a hit among them.</param>
/// <param name="Hits">Those with a hit, in order of copy and traveller.</param>
/// <param name="GroupBits">Surprises of the groups found, in bits.</param>
public sealed record NullTravellers(IReadOnlyList<string> Signals, long Count, IReadOnlyList<NullTraveller> Hits, IReadOnlyList<double> GroupBits)
{
    /// <summary>What tells how they were scored: only runs that score alike may be held against them. Empty when nobody asks.</summary>
    public string ScoredBy { get; init; } = "";
}
