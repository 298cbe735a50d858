namespace ManifestScan.Signals;

/// <summary>Bookings of one flight made at one counter within minutes: those who stand there together are one draw.</summary>
static class CounterQueues
{
    const long MostApart = 10 * TimeSpan.TicksPerMinute;

    /// <summary>The queues, in order of their first booking; each booking is in one, alone where nothing is near or the carrier sold it itself.</summary>
    internal static List<List<Purchase>> Of(IEnumerable<Purchase> purchases)
    {
        var queues = new List<List<Purchase>>();
        var open = new Dictionary<(int Flight, int Counter), List<Purchase>>();
        foreach (Purchase purchase in purchases.OrderBy(p => p.CreatedTicks).ThenBy(p => p.Reservation))
        {
            (int, int) at = (purchase.FirstFlight, purchase.CounterId);
            if (purchase.CounterId >= 0 && open.TryGetValue(at, out List<Purchase>? queue) && purchase.CreatedTicks - queue[^1].CreatedTicks <= MostApart)
            {
                queue.Add(purchase);
                continue;
            }
            open[at] = [purchase];
            queues.Add(open[at]);
        }
        return queues;
    }
}
