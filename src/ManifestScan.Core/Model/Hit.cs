namespace ManifestScan.Model;

/// <summary>A signal fired for a traveller.</summary>
public sealed record Hit
{
    /// <summary>The traveller, index into the travellers.</summary>
    public required int Traveller { get; init; }

    /// <summary>
    /// How improbable the observation is under the signal's null model, in bits (-log2 p), 0 or more, corrected for the looks taken.
    /// 0 for a fact that is shown and not weighed.
    /// </summary>
    public required double SurpriseBits { get; init; }

    /// <summary>What was counted, in the unit the reason names; null when nothing was counted.</summary>
    public double? Observed { get; init; }

    /// <summary>What the null model expects of it; null when nothing was counted.</summary>
    public double? Expected { get; init; }

    /// <summary>One sentence someone can act on: what was seen, what was expected, from what.</summary>
    public required string Reason { get; init; }

    /// <summary>The movement rows it rests on, in order of time; at least one, except for travellers known from bookings alone.</summary>
    public required IReadOnlyList<int> Movements { get; init; }

    /// <summary>Other travellers it concerns, in order of id; empty when it concerns this one alone.</summary>
    public IReadOnlyList<int> OtherTravellers { get; init; } = [];
}
