namespace ManifestScan.Signals.Booking;

/// <summary>Sales of one route to strangers at one counter within days.</summary>
/// <param name="Strangers">The sales, on different days and for different flights, in order of time.</param>
/// <param name="Sold">All that the counter sold from the airport in that time.</param>
/// <param name="Others">What it sold from there at other times.</param>
/// <param name="Expected">How many of those sold would be on the route.</param>
/// <param name="Bits">Surprise, corrected for the counter's routes and windows.</param>
sealed record CounterRun(IReadOnlyList<CounterSale> Strangers, int Sold, int Others, double Expected, double Bits)
{
    /// <summary>Days from the first to the last, both counted.</summary>
    internal int Days => (int)(Strangers[^1].Day - Strangers[0].Day) + 1;
}
