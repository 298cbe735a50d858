namespace ManifestScan.Simulate;

/// <summary>How far a simulation is.</summary>
/// <param name="DaysDone">Days of the window that are written.</param>
/// <param name="Days">Length of the window in days.</param>
/// <param name="Rows">Manifest and booking rows written so far.</param>
public readonly record struct SimulationProgress(int DaysDone, int Days, long Rows);
