namespace ManifestScan.Pipeline;

/// <summary>A pipeline as written: what runs, how much it counts, and what is known of the inputs. Keys in camel case.</summary>
public sealed record PipelineFile
{
    /// <summary>Name of the pipeline; that of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Pipeline that this one differs from, embedded or a file beside it; null when it says everything itself.</summary>
    public string? Extends { get; init; }

    /// <summary>Signals of the extended pipeline that do not run.</summary>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>Notes (<c>--note KEY=VALUE</c>) without which nothing runs.</summary>
    public IReadOnlyList<string> RequiredNotes { get; init; } = [];

    /// <summary>Fields that no signal may read and no input may be mapped to, as cards name them: <c>movement.nationality</c>.</summary>
    public IReadOnlyList<string> RefusedFields { get; init; } = [];

    /// <summary>Least score in bits for each severity, rising: low, medium, high, critical.</summary>
    public required SeverityThresholds Severity { get; init; }

    /// <summary>How much work goes into null travellers; left out, p and q are null unless <c>--model</c> gives them.</summary>
    public CalibrationRule Calibration { get; init; } = CalibrationRule.None;

    /// <summary>Most rejected records, in percent of records read, before a run ends with exit code 1.</summary>
    public required double MostRejectedPercent { get; init; }

    /// <summary>Families of signals that state one fact, with the most bits they add together.</summary>
    public required IReadOnlyDictionary<string, FamilyRule> Families { get; init; }

    /// <summary>Every signal that runs, with its weight.</summary>
    public required IReadOnlyDictionary<string, SignalRule> Signals { get; init; }

    /// <summary>What is known of the inputs; the first entry whose pattern fits a source applies.</summary>
    public IReadOnlyList<InputRule> Inputs { get; init; } = [];
}
