namespace ManifestScan.Pipeline.Reporting;

/// <summary>What a report shows.</summary>
public sealed record ReportOptions
{
    /// <summary>Most travellers shown, 1 or more. Default: 50.</summary>
    public int Most { get; init; } = 50;

    /// <summary>Folder of the cards that the run was scored with beside the program's own; null for none.</summary>
    public string? CardsFolder { get; init; }
}
