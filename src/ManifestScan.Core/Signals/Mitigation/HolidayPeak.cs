using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: trips that begin on the days on which everybody travels.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of trips, those on peak days among them. Peaks are found in the run, not in a calendar.</remarks>
sealed class HolidayPeak : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TripTable trips = context.Facts.Trips;
        var days = new DayTraffic(context, trips);
        List<Chance> chances = [.. Enumerable.Range(0, trips.Count).Where(t => trips.DayOf[t] != Missing.Day).Select(trip =>
        {
            int first = trips.Out(trip)[0];
            return new Chance(trips.TravellerOf[trip], 0, days.IsPeak(trips.DayOf[trip]), context.Data.PartyOfMovement[first] == first, first);
        })];
        var rates = new ChanceRates(context, chances);
        new ChanceHits(context, rates).Add(findings, test =>
            $"{test.Marked.Count} of {Wording.Count(test.Asked, "trip")} began on days on which far more people travel than on the same weekday around them, first on {Wording.Date(trips.DayOf[TripAt(trips, test, rates)])}; "
            + $"{Wording.Number(test.Expected)} would be expected. Holidays bring the same people to the same flights.");
    }

    static int TripAt(TripTable trips, ChanceTest test, ChanceRates rates)
    {
        (int first, int end) = trips.Of(rates[test.Marked[0]].Traveller);
        return Enumerable.Range(first, end - first).First(t => trips.Out(t)[0] == rates[test.Marked[0]].Movement);
    }
}
