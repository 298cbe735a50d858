namespace ManifestScan.Compare;

/// <summary>A traveller in two runs.</summary>
/// <param name="Id">Id of the traveller.</param>
/// <param name="Old">In the old run; null when not there.</param>
/// <param name="New">In the new run; null when not there.</param>
/// <param name="Because">The signal whose contribution changed most; null when none did, and others moved past.</param>
public sealed record ComparedTraveller(string Id, Standing? Old, Standing? New, ChangedSignal? Because);
