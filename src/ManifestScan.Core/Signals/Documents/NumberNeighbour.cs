namespace ManifestScan.Signals.Documents;

/// <summary>Two travellers with near numbers of one series who flew together and whom nothing connects.</summary>
/// <param name="Own">Number of the one.</param>
/// <param name="Other">Number of the other.</param>
/// <param name="Flights">Flights they shared on separate bookings, in order of time.</param>
/// <param name="AreToldApart">Whether record locators say that the bookings were separate; without them a couple on one booking looks the same.</param>
sealed record NumberNeighbour(SeriesNumber Own, SeriesNumber Other, IReadOnlyList<int> Flights, bool AreToldApart)
{
    /// <summary>Distance of the numbers, 1 or more.</summary>
    internal long Gap => Math.Abs(Own.Value - Other.Value);
}
