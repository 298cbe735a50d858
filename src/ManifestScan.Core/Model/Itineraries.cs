namespace ManifestScan.Model;

/// <summary>Each traveller's movements in the order of time, cut into journeys and trips.</summary>
/// <remarks>
/// A journey is a run of legs that connect (the next leaves where the last arrived, within a day) and visit no airport twice. A trip is a
/// journey with the journey that brings the traveller back to its origin, if one follows. Cancelled movements and crew are in no journey.
/// </remarks>
public sealed class Itineraries
{
    /// <summary>For each traveller the movement rows in order of time, cancelled ones left out.</summary>
    public required Csr MovementsOfTraveller { get; init; }

    /// <summary>Position in <see cref="Csr.Rows"/> of each journey's first leg; one more entry than journeys.</summary>
    public required int[] JourneyStarts { get; init; }

    /// <summary>For each traveller the index of the first journey; one more entry than travellers.</summary>
    public required int[] FirstJourneys { get; init; }

    /// <summary>For each journey, whether it begins a trip; otherwise it is the way back of the journey before it.</summary>
    public required bool[] BeginsTrip { get; init; }

    /// <summary>The movement rows of one journey, in order of time.</summary>
    public ReadOnlySpan<int> Legs(int journey) =>
        MovementsOfTraveller.Rows.Span[JourneyStarts[journey]..JourneyStarts[journey + 1]];

    /// <summary>The journeys of a traveller, first and one past the last.</summary>
    public (int First, int End) JourneysOf(int traveller) => (FirstJourneys[traveller], FirstJourneys[traveller + 1]);
}
