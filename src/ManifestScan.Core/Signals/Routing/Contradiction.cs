namespace ManifestScan.Signals.Routing;

/// <summary>Two flights that one person cannot both have taken.</summary>
/// <param name="Earlier">The movement on the earlier flight.</param>
/// <param name="Later">The movement on the later flight.</param>
/// <param name="AvailableMinutes">Minutes between the earliest landing of one and the latest departure of the other; negative when they overlap.</param>
/// <param name="NeededMinutes">Minutes the way between the two airports takes at least.</param>
/// <param name="DistanceKm">Great-circle distance between the two airports.</param>
readonly record struct Contradiction(int Earlier, int Later, int AvailableMinutes, int NeededMinutes, double DistanceKm);
