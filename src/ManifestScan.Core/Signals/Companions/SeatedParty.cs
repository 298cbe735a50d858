namespace ManifestScan.Signals.Companions;

/// <summary>A party of two or more on one flight whose seats are known.</summary>
/// <param name="Flight">The flight.</param>
/// <param name="Cell">Carrier and size; equal numbers are one cell.</param>
/// <param name="IsApart">Whether each of them sat rows away from every other.</param>
/// <param name="Travellers">Its members, in order; distinct.</param>
/// <param name="Movements">Their movements on the flight.</param>
sealed record SeatedParty(int Flight, (int Carrier, int Size) Cell, bool IsApart, int[] Travellers, int[] Movements)
{
    /// <summary>In order of members, then of flight.</summary>
    internal static int Compare(SeatedParty one, SeatedParty other)
    {
        int order = one.Travellers.AsSpan().SequenceCompareTo(other.Travellers);
        return order != 0 ? order : one.Flight.CompareTo(other.Flight);
    }
}
