namespace ManifestScan.Link.Copies;

/// <summary>One traveller's trip.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Movements">Its movements in order of time.</param>
/// <param name="FirstTicks">When it begins.</param>
/// <param name="LastTicks">When its last flight arrives, or leaves where no arrival is known.</param>
readonly record struct TripSpan(int Traveller, int[] Movements, long FirstTicks, long LastTicks)
{
    /// <summary>The party that makes it, index into <see cref="PartyTrips.Units"/>.</summary>
    internal int Unit { get; init; }

    /// <summary>Flight of the party on which it begins: 0 unless the traveller joins later.</summary>
    internal int Offset { get; init; }
}
