namespace ManifestScan.Compare;

/// <summary>What a signal adds to a traveller's score in two runs.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Old">Bits added in the old run; 0 when it did not fire.</param>
/// <param name="New">Bits added in the new run; 0 when it did not fire.</param>
/// <param name="Reason">Its sentence in the new run, else in the old.</param>
public sealed record ChangedSignal(string Signal, double Old, double New, string Reason);
