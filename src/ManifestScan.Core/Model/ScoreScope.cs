namespace ManifestScan.Model;

/// <summary>Whom a run scores.</summary>
/// <param name="IsCleared">For each traveller, whether a person cleared them: shown, with weight 0. Null when nobody is.</param>
/// <param name="IsShown">For each traveller, whether they belong to the slice asked for. Null for everybody.</param>
public sealed record ScoreScope(bool[]? IsCleared, bool[]? IsShown)
{
    /// <summary>Everybody, nobody cleared.</summary>
    public static ScoreScope Everybody { get; } = new(null, null);
}
