using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Faults of one flight or carrier.</summary>
sealed class FaultCounts
{
    // edifact.passenger-count and its like. That of messages in an interchange is counted with the last flight in it.
    const string TotalPrefix = "edifact.";
    const string TotalSuffix = "-count";

    /// <summary>Control totals that differ from what was found.</summary>
    internal long Totals { get; private set; }

    /// <summary>Records that could not be used.</summary>
    internal long Rejected { get; private set; }

    /// <summary>Doubts about records that were used.</summary>
    internal long Warnings { get; private set; }

    internal void Add(Reject reject)
    {
        bool isTotal = reject.Code.StartsWith(TotalPrefix, StringComparison.Ordinal) && reject.Code.EndsWith(TotalSuffix, StringComparison.Ordinal);
        Totals += isTotal ? 1 : 0;
        Rejected += reject.Severity == RejectSeverity.Error ? 1 : 0;
        Warnings += !isTotal && reject.Severity == RejectSeverity.Warning ? 1 : 0;
    }

    internal void Add(FaultCounts other)
    {
        Totals += other.Totals;
        Rejected += other.Rejected;
        Warnings += other.Warnings;
    }
}
