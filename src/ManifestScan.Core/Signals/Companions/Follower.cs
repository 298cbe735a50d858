using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>One traveller takes the route of another hours or days later, again and again, on other flights.</summary>
/// <remarks>Null model: <see cref="NearTripsModel"/>.</remarks>
sealed class Follower : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        DayWindow[] windows = [.. Enumerable.Range(1, context.Parameters.Count("mostDays")).Select(DayWindow.Later)];
        PossibleCompanions partners = context.Facts.Companions(context.Parameters.Count("minimumTrips"));
        List<NearTrips> tested = Surprising(context, trips, windows, partners);
        Acquaintance acquaintance = context.Facts.Acquaintance;
        foreach (IGrouping<int, NearTrips> own in tested
            .Where(f => !acquaintance.Connects(f.Leader, f.Second))
            .SelectMany(f => new[] { (Who: f.Leader, Near: f), (Who: f.Second, Near: f) })
            .GroupBy(f => f.Who, f => f.Near)
            .OrderBy(g => g.Key))
        {
            NearTrips best = own.OrderByDescending(f => f.Bits - partners.LooksBits(own.Key, f.Trips.Count)).ThenBy(f => f.Leader).ThenBy(f => f.Second).First();
            // Looks: everybody who could have been met, as leader or as follower, and each number of days.
            double bits = Tails.CorrectForLooks(best.Bits - partners.LooksBits(own.Key, best.Trips.Count), 2 * windows.Length);
            if (bits >= context.Parameters["minimumBits"] && context.IsAsked(own.Key))
            {
                findings.Add(HitOf(context, trips, own.Key, best with { Bits = bits }));
            }
        }
    }

    static List<NearTrips> Surprising(SignalContext context, TripTable trips, DayWindow[] windows, PossibleCompanions partners)
    {
        var model = new NearTripsModel(context);
        List<(int Leader, int Second)> pairs = new NearTripsSearch(context, trips, windows[^1]).Pairs();
        double minimumBits = context.Parameters["minimumBits"];
        var tested = new NearTrips?[pairs.Count];
        Parallel.For(0, pairs.Count, context.Parallel, pair =>
        {
            (int leader, int second) = pairs[pair];
            double Least(int trips) => Math.Min(partners.LeastLooksBits(leader, trips), partners.LeastLooksBits(second, trips)) + minimumBits;
            tested[pair] = model.Best(leader, second, windows, Least) is { } test && test.Bits >= Least(test.Trips.Count) ? test : null;
        });
        return [.. tested.OfType<NearTrips>()];
    }

    static Hit HitOf(SignalContext context, TripTable trips, int traveller, NearTrips best)
    {
        bool leads = traveller == best.Leader;
        int firstOwn = leads ? best.Trips[0].Leader : best.Trips[0].Second;
        string what = leads ? "Another traveller on separate bookings took the same route" : "Took the route of another traveller on separate bookings";
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = best.Bits,
            Observed = best.Trips.Count,
            Expected = best.Expected,
            Reason = $"{what} within {Wording.Count(best.Days, "day")} after, never on the same flight, {Wording.Count(best.Trips.Count, "time")}, first {context.Wording.Chain(trips.Out(firstOwn))} on {Wording.Date(trips.DayOf[firstOwn])}; "
                + $"{Wording.Number(best.Expected)} would be expected by each one's other trips and the routes' traffic.",
            Movements = [.. best.Trips.SelectMany(t => trips.Out(leads ? t.Leader : t.Second).ToArray())],
            OtherTravellers = [leads ? best.Second : best.Leader],
        };
    }
}
