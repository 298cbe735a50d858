namespace ManifestScan.Normalize.Blocks;

/// <summary>When a leg leaves and arrives; each part null when it is not known.</summary>
/// <param name="DepartureDay">Local date of departure, days since 1970-01-01.</param>
/// <param name="DepartureLocalTicks">Local departure; null when only the date is known.</param>
/// <param name="DepartureUtcTicks">Departure in UTC.</param>
/// <param name="ArrivalUtcTicks">Arrival in UTC.</param>
readonly record struct LegClock(int? DepartureDay, long? DepartureLocalTicks, long? DepartureUtcTicks, long? ArrivalUtcTicks);
