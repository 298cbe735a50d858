namespace ManifestScan.Simulate;

/// <summary>What a simulation wrote.</summary>
/// <param name="Travellers">People who exist in the world, whether or not they fly in the window.</param>
/// <param name="ManifestRows">Passengers on flights: rows of manifests.csv.</param>
/// <param name="BookingRows">Passengers on booked segments: rows of bookings.csv; 0 in a world without bookings.</param>
/// <param name="Flights">Departures with at least one passenger.</param>
/// <param name="Instances">Planted instances per story or look-alike, by name.</param>
/// <param name="PlantedDocuments">Documents of story members that appear in the files.</param>
/// <param name="LookAlikeDocuments">Documents of look-alikes that appear in the files.</param>
public sealed record SimulationSummary(
    long Travellers,
    long ManifestRows,
    long BookingRows,
    long Flights,
    IReadOnlyDictionary<string, int> Instances,
    int PlantedDocuments,
    int LookAlikeDocuments);
