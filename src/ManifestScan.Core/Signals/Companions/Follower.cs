using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>One traveller takes the route of another hours or days later, again and again, on other flights.</summary>
/// <remarks>Null model: <see cref="FollowingModel"/>.</remarks>
sealed class Follower : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var model = new FollowingModel(context, trips);
        var partners = new PossibleCompanions(context.Data, trips, context.Parameters.Count("minimumTrips"));
        List<Following> tested = Surprising(context, new FollowingSearch(context, trips), model, partners);
        Acquaintance acquaintance = context.Facts.Acquaintance;
        foreach (IGrouping<int, Following> own in tested
            .Where(f => !acquaintance.Connects(f.Leader, f.Second))
            .SelectMany(f => new[] { (Who: f.Leader, Following: f), (Who: f.Second, Following: f) })
            .GroupBy(f => f.Who, f => f.Following)
            .OrderBy(g => g.Key))
        {
            Following best = own.OrderByDescending(f => f.Bits).ThenBy(f => f.Leader).ThenBy(f => f.Second).First();
            // Looks: everybody who could have been met, as leader or as follower, and each number of days.
            double bits = Tails.CorrectForLooks(Tails.CorrectForLooks(best.Bits, partners.Of(own.Key)), 2 * model.Looks);
            if (bits >= context.Parameters["minimumBits"] && context.IsAsked(own.Key))
            {
                findings.Add(HitOf(context, trips, own.Key, best with { Bits = bits }));
            }
        }
    }

    static List<Following> Surprising(SignalContext context, FollowingSearch search, FollowingModel model, PossibleCompanions partners)
    {
        List<(int Leader, int Second)> pairs = search.Pairs();
        int[] looks = [.. Enumerable.Range(0, context.Data.Travellers.Count).AsParallel().AsOrdered().Select(partners.Of)];
        double minimumBits = context.Parameters["minimumBits"];
        var tested = new Following?[pairs.Count];
        Parallel.For(0, pairs.Count, context.Parallel, pair =>
        {
            (int leader, int second) = pairs[pair];
            double least = Math.Log2(Math.Min(looks[leader], looks[second])) + minimumBits;
            tested[pair] = model.Test(leader, second, least) is { } test && test.Bits >= least ? test : null;
        });
        return [.. tested.OfType<Following>()];
    }

    static Hit HitOf(SignalContext context, TripTable trips, int traveller, Following best)
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
