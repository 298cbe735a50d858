namespace ManifestScan.Pipeline;

/// <summary>A run as asked for, nothing checked.</summary>
public sealed record RunArgs
{
    /// <summary>Files, folders and patterns.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Folder to write; null when nothing is written.</summary>
    public string? Output { get; init; }

    /// <summary>Pipeline file, or the name of an embedded one. Default: <c>default</c>.</summary>
    public string Pipeline { get; init; } = "default";

    /// <summary>Folder of cards without code to add; null for none.</summary>
    public string? CardsFolder { get; init; }

    /// <summary>Table of native codes of airports and airlines; null for none.</summary>
    public string? CodesFile { get; init; }

    /// <summary>Lists of persons of interest to join.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Files of dated events.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>File of cleared travellers; null for none.</summary>
    public string? ClearedFile { get; init; }

    /// <summary>Slice of travellers to score; null for everybody.</summary>
    public string? Only { get; init; }

    /// <summary>The day that counts as today, <c>yyyy-MM-dd</c>; null for the last departure in the data.</summary>
    public string? AsOf { get; init; }

    /// <summary>Most threads; null for one per processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Most memory, as <c>4GiB</c> or <c>800MB</c>; null for no bound.</summary>
    public string? Memory { get; init; }

    /// <summary>Severity from which a run ends with exit code 4; null for never.</summary>
    public string? FailOn { get; init; }

    /// <summary>File whose bytes are the key of the tokens; null derives one from the inputs.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Whether names and document numbers are written as keyed tokens, and ids keyed.</summary>
    public bool IsPseudonymized { get; init; }

    /// <summary>File of what people decided of travellers; null for none.</summary>
    public string? ReviewsFile { get; init; }

    /// <summary>Notes kept with the run, as <c>KEY=VALUE</c>.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the features of travellers are written.</summary>
    public bool WritesFeatures { get; init; }

    /// <summary>File of a detector fitted on an earlier run, for <c>anomaly_p</c>; null for none.</summary>
    public string? ModelFile { get; init; }

    /// <summary>File to keep a detector fitted on this run's travellers in; null for none.</summary>
    public string? SaveModelFile { get; init; }

    /// <summary>Whether the notes are those of a finished run, where those the pipeline requires are looked for.</summary>
    public bool TakesNotesOfRun { get; init; }

    /// <summary>Whether an input that cannot be recognised makes the run end with exit code 2.</summary>
    public bool IsStrict { get; init; }
}
