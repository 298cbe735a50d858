namespace ManifestScan.Model;

/// <summary>Everything a run found, to be written.</summary>
public sealed class RunRecord
{
    /// <summary>The linked data.</summary>
    public required TravelData Data { get; init; }

    /// <summary>Scores and evidence; null when nothing was scored.</summary>
    public required ScoreBoard? Board { get; init; }

    /// <summary>Gives the severity of a score; null when nothing was scored.</summary>
    public required ScoreRules? Rules { get; init; }

    /// <summary>Rejects in the order of source and line.</summary>
    public required IReadOnlyList<Reject> Rejects { get; init; }

    /// <summary>Makes keyed tokens of contacts, accounts and tickets.</summary>
    public required Tokenizer Tokenizer { get; init; }
}
