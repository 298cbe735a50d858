namespace ManifestScan.Model;

/// <summary>What changed between two pushes of one manifest or booking: a fact for signals to look at.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="LegId">The leg, id into <see cref="TravelTables.Legs"/>.</param>
/// <param name="Before">The person as written before, id into <see cref="TravelTables.Persons"/>; -1 when added.</param>
/// <param name="After">The person as written after; -1 when removed.</param>
/// <param name="Message">The message that made the change, index into <see cref="TravelTables.Messages"/>.</param>
public readonly record struct PushChange(PushChangeKind Kind, int LegId, int Before, int After, int Message);
