using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: many trips on one route that leave on the same weekday and stay some days.</summary>
/// <remarks>Null model: each trip leaves on the weekday with its share of the route's flights; binomial, corrected for seven weekdays.</remarks>
sealed class RegularCommuter : IBatchSignal
{
    const int Weekdays = 7;

    public void Look(SignalContext context, Findings findings)
    {
        var rhythm = new RouteRhythm(context.Data);
        foreach (int traveller in context.Travellers)
        {
            List<int> trips = ShortTrips(context, rhythm, traveller);
            if (trips.GroupBy(t => RouteOf(context.Data, t)).MaxBy(g => g.Count()) is { } own
                && own.Count() >= context.Parameters["minimumTrips"] && HitOf(context, rhythm, traveller, [.. own]) is { } hit)
            {
                findings.Add(hit);
            }
        }
    }

    /// <summary>The first movements of trips out and back of one leg each way with a short stay.</summary>
    static List<int> ShortTrips(SignalContext context, RouteRhythm rhythm, int traveller)
    {
        Itineraries itineraries = context.Data.Itineraries;
        var trips = new List<int>();
        (int first, int end) = itineraries.JourneysOf(traveller);
        for (int journey = first; journey + 1 < end; journey++)
        {
            int there = itineraries.Legs(journey)[0];
            int back = itineraries.Legs(journey + 1)[0];
            bool isTrip = itineraries.BeginsTrip[journey] && !itineraries.BeginsTrip[journey + 1]
                && context.Data.FlightOf(there) >= 0 && context.Data.FlightOf(back) >= 0;
            if (isTrip && rhythm.DayOf(context.Data.FlightOf(back)) - rhythm.DayOf(context.Data.FlightOf(there)) <= context.Parameters["longestStayDays"])
            {
                trips.Add(there);
            }
        }
        return trips;
    }

    static Hit? HitOf(SignalContext context, RouteRhythm rhythm, int traveller, int[] trips)
    {
        IGrouping<int, int> best = trips.GroupBy(t => rhythm.Weekday(context.Data.FlightOf(t))).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        double share = rhythm.ShareOf(RouteOf(context.Data, trips[0]), best.Key);
        // A beta-binomial with this much behind its rate is the binomial.
        double bits = Tails.CorrectForLooks(Tails.BetaBinomialBits(best.Count(), trips.Length, 1e6 * share, 1e6 * (1 - share + 1e-9)), Weekdays);
        return bits < context.Parameters["minimumBits"] ? null : new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = best.Count(),
            Expected = trips.Length * share,
            Reason = $"Left on the same weekday on {best.Count()} of {Wording.Count(trips.Length, "short trip")} on {context.Wording.Route(context.Data.LegOf(trips[0]))}; "
                + $"{Wording.Number(trips.Length * share)} would be expected by the route's timetable, so this looks like a commuter or a shift.",
            Movements = [.. best],
        };
    }

    static int RouteOf(TravelData data, int movement) => data.Flights.RouteOfFlight[data.FlightOf(movement)];
}
