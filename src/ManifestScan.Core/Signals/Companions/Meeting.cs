namespace ManifestScan.Signals.Companions;

/// <summary>Two travellers' paths touched once: on the way out, on the way back or both.</summary>
/// <param name="Flight">The first flight they shared.</param>
/// <param name="LeftMovement">Movement of the one on it.</param>
/// <param name="RightMovement">Movement of the other on it.</param>
/// <param name="IsBothWays">Whether they shared the way out and the way back.</param>
sealed record Meeting(int Flight, int LeftMovement, int RightMovement, bool IsBothWays);
