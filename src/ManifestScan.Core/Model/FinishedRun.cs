namespace ManifestScan.Model;

/// <summary>What an earlier run decided, read back from its output.</summary>
sealed class FinishedRun
{
    /// <summary>Ids in ordinal order: the order of travellers everywhere here.</summary>
    internal required IReadOnlyList<string> TravellerIds { get; init; }

    /// <summary>
    /// Scores and evidence in the order of the file. Movements and other travellers of hits are left out, and so are the groups.
    /// </summary>
    internal required ScoreBoard Board { get; init; }

    /// <summary>The weights it was scored with.</summary>
    internal required ScoreRules Rules { get; init; }

    /// <summary>For each traveller p and q as written; null entries where the run was not calibrated.</summary>
    internal IReadOnlyList<(double? P, double? Q)> Calibrated { get; init; } = [];

    /// <summary>For each traveller anomaly_p as written; null entries, or none at all, where no model of an earlier run was given.</summary>
    internal IReadOnlyList<double?> AnomalyPValues { get; init; } = [];

    /// <summary>The evidence by signal, as a scorer takes it; signals in order of id.</summary>
    internal IReadOnlyList<SignalFindings> Findings() =>
    [
        .. Board.Evidence
            .GroupBy(h => h.Signal, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SignalFindings(g.Key, g.First().SignalVersion, [.. g.Select(h => h.Hit)], [])),
    ];
}
