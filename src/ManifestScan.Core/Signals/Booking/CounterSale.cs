namespace ManifestScan.Signals.Booking;

/// <summary>What one counter sold of one flight: a tour sells it to many, and is one sale.</summary>
/// <param name="Origin">The airport the flight leaves from, id into the codes.</param>
/// <param name="Route">Its route.</param>
/// <param name="Purchases">The bookings, in order of creation; at least one. Without a counter always one.</param>
sealed record CounterSale(int Origin, int Route, List<Purchase> Purchases)
{
    /// <summary>When the first of them was made, UTC ticks.</summary>
    internal long Ticks => Purchases[0].CreatedTicks;

    /// <summary>The day of that, counted from any one.</summary>
    internal long Day => Ticks / TimeSpan.TicksPerDay;

    /// <summary>Everybody on them, in order of booking.</summary>
    internal IEnumerable<int> Travellers => Purchases.SelectMany(p => p.Travellers).Distinct();

    /// <summary>How many people they are.</summary>
    internal int People => Travellers.Count();
}
