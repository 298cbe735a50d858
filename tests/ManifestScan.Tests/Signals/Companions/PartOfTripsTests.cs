using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Companions;

public class PartOfTripsTests
{
    // Each bound is taken in place of the next one, which costs more.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bounds_AreNeverLessThanWhatTheyStandFor(int seed)
    {
        (TripTable trips, SharedTrip[] shared) = World(seed);
        var part = new PartOfTrips(trips, 4);

        TripChance[] all = part.Expect((0, 1), shared, Chance), ofShared = part.ExpectOfShared(1, shared, Chance);

        Assert.All(all.Zip(ofShared), c => Assert.True(c.First.Any >= c.Second.Any && c.First.Strict >= c.Second.Strict));
        Assert.True(part.BitsAtMost(shared, ofShared) >= part.BitsAtMost(shared, all));
        Assert.True(part.BitsAtMost(shared, all) >= part.Bits(shared, all));
        Assert.True(part.MostBits(shared) >= part.Bits(shared, all));
    }

    // A judged trip that is shared with two of the given ones is one trip, with the larger chance.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void MostBits_AreThoseOfEachJudgedTripOnce(int seed)
    {
        (TripTable trips, SharedTrip[] shared) = World(seed);
        var tail = new TrialTail(4);
        double any = tail.MostBits([.. shared.GroupBy(s => s.Trip).Select(g => g.Max(s => s.Chance.Any))]);
        double strict = tail.MostBits([.. shared.Where(s => s.IsStrict).GroupBy(s => s.Trip).Select(g => g.Max(s => s.Chance.Strict))]);

        Assert.Equal(Math.Max(any, strict), new PartOfTrips(trips, 4).MostBits(shared), 1e-12);
    }

    [Fact]
    public void RouteStarts_AreWhatCountingTripsGives()
    {
        TravelData data = Data();
        var trips = new TripTable(data, new ParallelOptions());
        List<(int Route, int Origin)> taken = [.. Enumerable.Range(0, trips.Count)
            .SelectMany(t => trips.OutFlights(t).ToArray().Concat(trips.BackFlights(t).ToArray()).Select(f => data.Flights.RouteOfFlight[f]).Distinct().Select(r => (r, trips.OriginOf[t])))];
        var starts = new RouteStarts(data, trips, [.. taken.Select(t => RouteStarts.PairOf(t.Route, t.Origin))]);

        foreach (int origin in trips.OriginOf.Append(-1).Distinct())
        {
            Assert.Equal(trips.OriginOf.Count(o => o == origin), starts.From(origin));
            Assert.All(Enumerable.Range(0, data.Flights.Routes.Length), route => Assert.Equal(taken.Count(t => t == (route, origin)), starts.From(origin, route)));
        }
    }

    static TripChance Chance(int given, int judged) => new(0.01 + (0.002 * ((given + judged) % 7)), 0.001 * ((given + judged) % 5));

    static (TripTable Trips, SharedTrip[] Shared) World(int seed)
    {
        var trips = new TripTable(Data(), new ParallelOptions());
        var random = new Random(seed);
        (int firstGiven, _) = trips.Of(0);
        (int first, _) = trips.Of(1);
        SharedTrip[] shared = [.. Enumerable.Range(0, 4).Select(_ => (Given: firstGiven + random.Next(4), Trip: first + random.Next(4)))
            .Select(s => new SharedTrip(s.Given, s.Trip, Chance(s.Given, s.Trip), random.Next(2) == 0))];
        return (trips, shared);
    }

    // Two travellers with six trips each, some with a way back, one flight without airports.
    static TravelData Data()
    {
        string rows = string.Concat(Enumerable.Range(0, 2).SelectMany(who => Enumerable.Range(0, 6).Select(trip =>
            Row(who, $"{(trip % 2 == 0 ? "SVO,IKA" : "SVO,TBS")}", 1 + (trip * 9)) + (trip % 3 == 0 ? Row(who, trip % 2 == 0 ? "IKA,SVO" : "TBS,SVO", 4 + (trip * 9)) : ""))));
        return ExampleRunner.Data(new CardExample
        {
            Name = "test",
            Manifest = "carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer\n" + rows
                + "ZZ,900,,,2030-03-20T10:00,SAMPLE,ONE,751000001,RUS\n",
        });
    }

    static string Row(int who, string route, int day) =>
        $"ZZ,{100 + who},{route},{new DateOnly(2030, 1, 1).AddDays(day):yyyy-MM-dd}T10:00,{(who == 0 ? "SAMPLE,ONE,751000001" : "EXAMPLE,TWO,753000802")},RUS\n";
}
