using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Two travellers whom nothing connects are in the same places around the same days, whichever flights they take.</summary>
/// <remarks>
/// Null model: <see cref="NearTripsModel"/>, seen from either of the two. A traveller's surprise is that of the best
/// <see cref="Company"/>, corrected for everybody who could have been in it.
/// </remarks>
sealed class SameStays : IBatchSignal
{
    static readonly CompanyPhrases Phrases = new(
        "Went where the same traveller went around the same days",
        "such trips",
        "for as long",
        "the routes' traffic",
        "went to the same places around the same days");

    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        PossibleCompanions partners = context.Facts.Companions(context.Parameters.Count("minimumTrips"));
        new CompanyReport(context, partners, Phrases).Add(Surprising(context, trips, partners), findings);
    }

    /// <summary>Pairs that are, or in a larger company may become, a surprise; in order.</summary>
    static List<Companionship> Surprising(SignalContext context, TripTable trips, PossibleCompanions partners)
    {
        DayWindow[] windows = [.. Enumerable.Range(0, context.Parameters.Count("mostDays") + 1).Select(DayWindow.Around)];
        var model = new NearTripsModel(context);
        List<(int Left, int Right)> pairs = new NearTripsSearch(context, trips, windows[^1]).Pairs();
        var tested = new Companionship?[pairs.Count];
        Parallel.For(0, pairs.Count, context.Parallel, pair =>
        {
            (int left, int right) = pairs[pair];
            // Looks: each number of days, and either of the two as the one who is judged.
            double Least(int trips) => Math.Min(partners.LeastLooksBits(left, trips), partners.LeastLooksBits(right, trips)) - Company.MissingBits + Math.Log2(2.0 * windows.Length);
            NearTrips? ofRight = model.Best(left, right, windows, Least);
            NearTrips? ofLeft = model.Best(right, left, windows, trips => Math.Max(Least(trips), ofRight?.Bits ?? 0));
            NearTrips? best = ofLeft is not null && ofLeft.Bits > (ofRight?.Bits ?? 0) ? ofLeft : ofRight;
            tested[pair] = best is not null && best.Bits >= Least(best.Trips.Count)
                ? PairOf(context, trips, best, Tails.CorrectForLooks(best.Bits, 2 * windows.Length))
                : null;
        });
        return [.. tested.OfType<Companionship>()];
    }

    static Companionship PairOf(SignalContext context, TripTable trips, NearTrips near, double bits)
    {
        bool isLeft = near.Leader < near.Second;
        List<Meeting> meetings = [.. near.Trips.Select(t => MeetingOf(context.Data, trips, isLeft ? t : (t.Second, t.Leader)))];
        return new Companionship(Math.Min(near.Leader, near.Second), Math.Max(near.Leader, near.Second), meetings, near.Alike, near.Expected, bits);
    }

    static Meeting MeetingOf(TravelData data, TripTable trips, (int Left, int Right) trip)
    {
        int left = trips.Out(trip.Left)[0];
        return new Meeting(data.FlightOf(left), left, trips.Out(trip.Right)[0], false);
    }
}
