using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>What every file of an output says of its run.</summary>
/// <param name="Threads">Most threads at work; does not show in the bytes.</param>
/// <param name="ProgramVersion">Version of the program.</param>
/// <param name="PlanHash">Hash of the plan.</param>
/// <param name="Notes">Notes given with the run.</param>
sealed record WriteOptions(
    int Threads, string ProgramVersion, string PlanHash, IReadOnlyList<KeyValuePair<string, string>> Notes)
{
    /// <summary>Stands in every file, the README and every report.</summary>
    internal const string Notice = "A score is a reason to look, not a finding.";

    /// <summary>The same for one Parquet file.</summary>
    internal ParquetWriterOptions ForParquet(bool leaveOpen) => new()
    {
        MaxDegreeOfParallelism = Threads,
        CreatedBy = $"manifestscan version {ProgramVersion}",
        KeyValueMetadata =
        [
            new("schema_version", OutputCatalogue.SchemaVersion),
            new("plan_hash", PlanHash),
            new("program_version", ProgramVersion),
            new("notice", Notice),
            .. Notes.Select(n => new KeyValuePair<string, string?>("note." + n.Key, n.Value)),
        ],
        LeaveOpen = leaveOpen,
    };
}
