namespace ManifestScan.Signals.Booking;

/// <summary>The null model of <see cref="BookingBurst"/>: how many bookings of a route would be made within minutes of one by chance.</summary>
/// <remarks>
/// Of bookings for a few passengers at most: who books for a family or a group does so in the open. The route's other bookings that leave
/// within days of it, or on its flight before or after, each fall into the minutes around its creation with the run's density of lead times
/// there (bookings made as long before departure, from half to one and a half times as long, at least half a day to each side) and of the
/// hour of the day. Their number is negative binomial.
/// </remarks>
sealed class BurstModel
{
    /// <summary>One flight's time of departure, written in two ways.</summary>
    const long SameFlightTicks = TimeSpan.TicksPerHour / 2;

    // A route that is not flown every week has no flight before or after.
    const long MostApartTicks = 8 * TimeSpan.TicksPerDay;

    readonly SignalParameters _parameters;
    readonly Dictionary<int, List<Purchase>> _ofRoute = [];
    readonly double[] _leads;
    readonly double[] _ofHour = new double[24];

    internal BurstModel(SignalContext context, Purchases purchases)
    {
        _parameters = context.Parameters;
        int mostPassengers = context.Parameters.Count("mostPassengers");
        foreach (Purchase purchase in purchases.All.Where(p => p.LeadDays >= 0 && p.Travellers.Count <= mostPassengers))
        {
            int route = purchases.RouteOf(purchase);
            if (!_ofRoute.TryGetValue(route, out List<Purchase>? own))
            {
                _ofRoute.Add(route, own = []);
            }
            own.Add(purchase);
            _ofHour[HourOf(purchase)]++;
        }
        _leads = [.. _ofRoute.Values.SelectMany(r => r).Select(p => p.LeadDays).Order()];
    }

    /// <summary>Every booking with others around it, in order of route and creation.</summary>
    internal IEnumerable<Burst> All(Acquaintance acquaintance, ParallelOptions parallel)
    {
        List<Purchase>[] routes = [.. _ofRoute.OrderBy(r => r.Key).Select(r => r.Value)];
        var found = new List<Burst>[routes.Length];
        Parallel.For(0, routes.Length, parallel, route => found[route] = OfRoute(routes[route], acquaintance));
        return found.SelectMany(f => f);
    }

    List<Burst> OfRoute(List<Purchase> route, Acquaintance acquaintance)
    {
        var found = new List<Burst>();
        long minutes = _parameters.Count("withinMinutes") * TimeSpan.TicksPerMinute;
        long[] departures = [.. route.Select(p => p.DepartureTicks).Order()];
        int first = 0;
        for (int at = 0; at < route.Count; at++)
        {
            while (route[at].CreatedTicks - route[first].CreatedTicks > minutes)
            {
                first++;
            }
            (long From, long To) span = Span(departures, route[at].DepartureTicks);
            List<Purchase> others = Others(route, at, (first, minutes), span, acquaintance);
            if (others.Count > 0)
            {
                found.Add(Test(route[at], others, Sorted.CountBetween(departures, span.From, span.To)));
            }
        }
        return found;
    }

    /// <summary>From when to when a booking's companions may leave: some days around it, on a thin route the flight before to the flight after.</summary>
    (long From, long To) Span(long[] departures, long at)
    {
        long spread = (long)(_parameters["spreadDays"] * TimeSpan.TicksPerDay);
        int before = Sorted.CountBelow(departures, at - SameFlightTicks) - 1, after = Sorted.CountBelow(departures, at + SameFlightTicks + 1);
        long from = before >= 0 && at - departures[before] <= MostApartTicks ? departures[before] : at;
        long to = after < departures.Length && departures[after] - at <= MostApartTicks ? departures[after] : at;
        return (Math.Min(from, at - spread), Math.Max(to, at + spread));
    }

    static List<Purchase> Others(List<Purchase> route, int at, (int First, long Ticks) made, (long From, long To) span, Acquaintance acquaintance)
    {
        Purchase own = route[at];
        var others = new List<Purchase>();
        for (int i = made.First; i < route.Count && route[i].CreatedTicks - own.CreatedTicks <= made.Ticks; i++)
        {
            Purchase other = route[i];
            if (i != at && other.DepartureTicks >= span.From && other.DepartureTicks <= span.To
                && !others.Prepend(own).Any(o => IsOneDraw(o, other, acquaintance)))
            {
                others.Add(other);
            }
        }
        return others;
    }

    /// <summary>Whether two bookings say no more than one of them: one counter's, or of people whom anything connects.</summary>
    static bool IsOneDraw(Purchase left, Purchase right, Acquaintance acquaintance) =>
        (left.CounterId >= 0 && left.CounterId == right.CounterId) || acquaintance.ConnectsAny(left.Travellers, right.Travellers);

    Burst Test(Purchase own, List<Purchase> others, int near)
    {
        int minutes = _parameters.Count("withinMinutes");
        // Those found do not measure themselves.
        int compared = Math.Max(1, near - 1 - others.Count);
        double expected = compared * LeadDensity(own.LeadDays) * 2 * minutes / (24.0 * 60) * HourFactor(own);
        double bits = Tails.NegativeBinomialBits(others.Count, expected, _parameters["shape"]);
        int widest = (int)Math.Ceiling(others.Max(o => Math.Abs(o.CreatedTicks - own.CreatedTicks)) / (double)TimeSpan.TicksPerMinute);
        return new Burst(own, others, Math.Max(1, widest), expected, bits);
    }

    /// <summary>Bookings of the run per day of lead around a lead, as a share of all.</summary>
    double LeadDensity(double lead)
    {
        double reach = Math.Max(0.5, lead / 2);
        double low = Math.Max(0, lead - reach);
        int count = FirstAbove(lead + reach) - FirstAbove(low);
        return (count + 1.0) / (_leads.Length + 1.0) / (lead + reach - low);
    }

    int FirstAbove(double lead)
    {
        int at = Array.BinarySearch(_leads, lead);
        return at < 0 ? ~at : at;
    }

    double HourFactor(Purchase own) => 24 * (_ofHour[HourOf(own)] + 1) / (_leads.Length + 24.0);

    static int HourOf(Purchase purchase) => (int)(purchase.CreatedTicks % TimeSpan.TicksPerDay / TimeSpan.TicksPerHour);
}
