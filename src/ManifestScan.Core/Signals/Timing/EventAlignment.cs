using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>A traveller's trips, or those of a group on separate bookings, lie around dated events more than the route's own traffic does.</summary>
/// <remarks>
/// Null model: each arrival (departure) falls into a window with the share of the route's parties of that season and weekday that do; the
/// number of a traveller's is Poisson-binomial. Below four trips the fact is shown with 0 bits. Groups see <see cref="EventCompanies"/>.
/// </remarks>
sealed class EventAlignment : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.Events.Count == 0)
        {
            return;
        }
        var windows = new EventWindows(context);
        var trips = new TimedTrips(context.Data, windows, new RouteTraffic(context, windows));
        var wording = new AlignmentWording(context);
        var best = new SortedDictionary<int, Hit>();
        foreach (EventSide side in Enum.GetValues<EventSide>())
        {
            List<TimedTrip>[] aligned = Aligned(context, trips, side);
            foreach (List<TimedTrip> own in aligned)
            {
                Keep(best, Alone(context, wording, own, side));
            }
            foreach (EventCompany company in new EventCompanies(context, trips, side).Find(aligned))
            {
                double bits = Corrected(company.Bits);
                if (bits >= context.Parameters["minimumBits"])
                {
                    findings.Add(wording.Group(company, side, bits));
                    foreach (int member in company.Members)
                    {
                        Keep(best, wording.Member(company, member, side, bits));
                    }
                }
            }
        }
        foreach (Hit hit in best.Values)
        {
            findings.Add(hit);
        }
    }

    /// <summary>The trips of everybody with two aligned ones, in order of traveller.</summary>
    static List<TimedTrip>[] Aligned(SignalContext context, TimedTrips trips, EventSide side)
    {
        var found = new List<TimedTrip>[context.Data.Travellers.Count];
        Parallel.For(0, found.Length, context.Parallel, t => found[t] = trips.Of(t, side));
        return [.. found.Where(f => f.Count > 0)];
    }

    static Hit? Alone(SignalContext context, AlignmentWording wording, List<TimedTrip> trips, EventSide side)
    {
        double bits = Corrected(PoissonBinomial.Bits(trips.Count(t => t.IsAligned), [.. trips.Select(t => t.Chance)]));
        if (bits < context.Parameters["minimumBits"])
        {
            return null;
        }
        int allTrips = Trips.TripOfMovement(context.Data.Itineraries, trips[0].Traveller).Values.Distinct().Count();
        return wording.Alone(trips, side, allTrips >= context.Parameters["minimumTrips"] ? bits : 0);
    }

    /// <summary>Four looks: before and after, alone and in a group.</summary>
    static double Corrected(double bits) => Tails.CorrectForLooks(bits, 4);

    static void Keep(SortedDictionary<int, Hit> best, Hit? hit)
    {
        if (hit is not null && (!best.TryGetValue(hit.Traveller, out Hit? other) || hit.SurpriseBits > other.SurpriseBits))
        {
            best[hit.Traveller] = hit;
        }
    }
}
