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

    /// <summary>Features of travellers, <see cref="TravellerFeature.All"/> by the order of their ids; null when nobody asked for them.</summary>
    public NumericTable? Features { get; init; }

    /// <summary>For each traveller the share of an earlier run's travellers at least as unusual; null without a model of one.</summary>
    public double[]? AnomalyPValues { get; init; }

    /// <summary>For each traveller the features that make them unusual, loudest first; empty for ordinary ones, null without a model.</summary>
    public IReadOnlyList<string>[]? AnomalyFeatures { get; init; }

    /// <summary>p and q of travellers and groups; null until calibrated.</summary>
    public Calibration? Calibration { get; init; }

    /// <summary>Rejects in the order of source and line.</summary>
    public required IReadOnlyList<Reject> Rejects { get; init; }

    /// <summary>Makes keyed tokens of contacts, accounts and tickets.</summary>
    public required Tokenizer Tokenizer { get; init; }

    /// <summary>Tokens written in place of names and document numbers; null when these are written as they are.</summary>
    public Pseudonyms? Pseudonyms { get; init; }

    /// <summary>Names as they are written, by the ids of the data.</summary>
    public TextDictionary Names => Pseudonyms?.Names ?? Data.Tables.Names;

    /// <summary>Document numbers as they are written, by the ids of the data.</summary>
    public TextDictionary Numbers => Pseudonyms?.Numbers ?? Data.Tables.Numbers;

    /// <summary>People lists as they are written.</summary>
    public IReadOnlyList<ListedPerson> People => Pseudonyms?.People ?? Data.People;

    /// <summary>Options for parallel loops while it is written; they do not show in the bytes.</summary>
    public required ParallelOptions Parallel { get; init; }

    /// <summary>What a person decided of a traveller; nobody else is in it.</summary>
    public IReadOnlyDictionary<int, string> Reviews { get; init; } = new Dictionary<int, string>();
}
