using ManifestScan.Model;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline;

/// <summary>A run with everything resolved, before the first byte is read. Immutable.</summary>
public sealed record RunPlan
{
    /// <summary>Files, folders and patterns, as given.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Absolute folder to write; null when nothing is written.</summary>
    public required string? Output { get; init; }

    /// <summary>The pipeline.</summary>
    public required PipelineFile Pipeline { get; init; }

    /// <summary>Weights, caps and thresholds, from the pipeline.</summary>
    public required ScoreRules Rules { get; init; }

    /// <summary>Ids of the signals that run, in order.</summary>
    public required IReadOnlyList<string> Signals { get; init; }

    /// <summary>The signals there are: those of the program and the cards of the user.</summary>
    public SignalCatalogue Catalogue { get; init; } = SignalCatalogue.Default;

    /// <summary>SHA-256 of each card of the user's, by id, in order; empty without any.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> CardHashes { get; init; } = [];

    /// <summary>Where the pipeline differs from the one it extends; empty when it extends none.</summary>
    public IReadOnlyList<PipelineDifference> Differences { get; init; } = [];

    /// <summary>Native codes of airports and airlines; none without <c>--codes</c>.</summary>
    public NativeCodes Codes { get; init; } = NativeCodes.None;

    /// <summary>Hash of the native codes; null without any.</summary>
    public string? CodesSha256 { get; init; }

    /// <summary>Lists of persons of interest to join.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Files of dated events.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>Travellers that a person cleared; null when none are named.</summary>
    public ClearedList? Cleared { get; init; }

    /// <summary>The slice of travellers to score; null for everybody.</summary>
    public Slice? Only { get; init; }

    /// <summary>Whether the features of travellers are written. Default no.</summary>
    public bool WritesFeatures { get; init; }

    /// <summary>A detector fitted on an earlier run; null when <c>anomaly_p</c> is not asked for.</summary>
    public AnomalyModel? Model { get; init; }

    /// <summary>Absolute file to keep a detector fitted on this run in; null for none.</summary>
    public string? SaveModelFile { get; init; }

    /// <summary>The day that counts as today; null for the last departure in the data.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Most threads, 1 or more. Default: one per processor.</summary>
    public required int Threads { get; init; }

    /// <summary>Most memory in bytes; null for no bound.</summary>
    public required long? MemoryBytes { get; init; }

    /// <summary>Severity from which a run ends with exit code 4; null for never.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>Bytes of the token key; null derives one from the inputs.</summary>
    public required byte[]? Key { get; init; }

    /// <summary>What tells one token key from another without giving it away, in hexadecimal; null when it derives from the inputs.</summary>
    public required string? KeyFingerprint { get; init; }

    /// <summary>Whether names and document numbers are written as keyed tokens, and ids keyed. Default: not.</summary>
    public bool IsPseudonymized { get; init; }

    /// <summary>What people decided of travellers; null when nothing is given.</summary>
    public ReviewList? Reviews { get; init; }

    /// <summary>Notes kept with the run, in order of key.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Notes { get; init; }

    /// <summary>Whether an input that cannot be recognised ends the run with exit code 2.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>SHA-256, in hexadecimal, over everything in the plan that can change a row, tables and cards included.</summary>
    public required string Hash { get; init; }
}
