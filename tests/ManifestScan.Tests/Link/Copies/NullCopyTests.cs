using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>Twelve weeks of one route there and back; each week two alone and a party of two, and two who fly together three times.</summary>
public class NullCopyTests
{
    static readonly ParallelOptions Parallel = new() { MaxDegreeOfParallelism = 1 };

    [Fact]
    public void Draw_ACopy_KeepsTripsPartiesAndTheTravellersOfEachFlight()
    {
        TravelData data = World().Data();
        TravelData copy = Copy(data, 1);

        Assert.Equal(Trips(data), Trips(copy));
        Assert.Equal(PartySizes(data), PartySizes(copy));
        Assert.Equal(Loads(data).Sum(), Loads(copy).Sum());
        // Parties of two are few, and change places with those who travel alone.
        Assert.All(Loads(data).Zip(Loads(copy)), load => Assert.InRange(load.Second, load.First - 3, load.First + 3));
    }

    [Fact]
    public void Draw_ACopy_PartsThoseWhoMetAgainAndAgain()
    {
        TravelData data = World().Data();

        Assert.Equal(6, Shared(data));
        Assert.InRange(Enumerable.Range(0, 20).Average(copy => Shared(Copy(data, copy))), 0, 3);
    }

    [Fact]
    public void Draw_ACopy_KeepsEveryTravellersTripsApart()
    {
        TravelData copy = Copy(World().Data(), 1);

        for (int traveller = 0; traveller < copy.Travellers.Count; traveller++)
        {
            int[] days = [.. copy.Itineraries.MovementsOfTraveller[traveller].ToArray().Select(m => copy.LegOf(m).DepartureDay)];
            Assert.Equal(days.Order(), days);
            Assert.Equal(days.Length, days.Distinct().Count());
        }
    }

    [Fact]
    public void Draw_TheSameSeed_GivesTheSameAndAnotherCopyAnother()
    {
        TravelData data = World().Data();

        Assert.Equal(Legs(Copy(data, 1)), Legs(Copy(data, 1)));
        Assert.NotEqual(Legs(Copy(data, 1)), Legs(Copy(data, 2)));
    }

    [Fact]
    public void Draw_NumbersOfAnIssuer_ChangeHandsAndStayWhole()
    {
        TravelData data = World().Data(), copy = Copy(World().Data(), 1);

        Assert.Equal(NumbersOf(data).Order(), NumbersOf(copy).Order());
        Assert.NotEqual(NumbersOf(data), NumbersOf(copy));
    }

    [Fact]
    public void Draw_TheRun_StaysAsItWas()
    {
        TravelData data = World().Data();
        int[] before = Legs(data);
        Copy(data, 1);

        Assert.Equal(before, Legs(data));
    }

    [Fact]
    public void Draw_ASample_KeepsWholePartiesWithAllTheirTrips()
    {
        TravelData data = World().Data();
        (TravelData sample, int[] kept) = SampledRun.Draw(data, 0.5, Draws.Of(1, 0), Parallel);

        Assert.InRange(kept.Length, 5, data.Travellers.Count - 5);
        Assert.Equal(kept.Select(t => data.Travellers.IdOf(t)), Enumerable.Range(0, sample.Travellers.Count).Select(sample.Travellers.IdOf));
        Assert.Equal(kept.Select(t => data.Itineraries.MovementsOfTraveller[t].Length), Trips(sample));
        Assert.All(PartySizes(sample), size => Assert.InRange(size, 1, 2));
        Assert.Equal(PartySizes(data).Any(s => s == 2), PartySizes(sample).Any(s => s == 2));
    }

    static TravelData Copy(TravelData data, int copy) => new NullCopy(data, Parallel).Draw(1, copy);

    static Records World()
    {
        var world = new Records();
        for (int week = 0; week < 12; week++)
        {
            DateOnly day = new DateOnly(2030, 1, 1).AddDays(7 * week);
            Trip(world, $"ALONE {Name(week)} RUS:20100{week:00}01", day, $"A{week:00}");
            Trip(world, $"SINGLE {Name(week)} RUS:20200{week:00}07", day, $"B{week:00}");
            Trip(world, $"PARTY {Name(week)} RUS:20300{week:00}03", day, $"C{week:00}");
            Trip(world, $"OTHER {Name(week)} RUS:20400{week:00}09", day, $"C{week:00}");
            if (week % 4 == 0)
            {
                Trip(world, "SAMPLE ONE RUS:205000001", day, $"D{week:00}");
                Trip(world, "EXAMPLE TWO RUS:205000002", day, $"E{week:00}");
            }
        }
        return world;
    }

    static void Trip(Records world, string person, DateOnly day, string locator)
    {
        world.Move(person, FormattableString.Invariant($"ZZ101 SVO-IKA {day:yyyy-MM-dd} 10:00-14:00"), locator);
        world.Move(person, FormattableString.Invariant($"ZZ102 IKA-SVO {day.AddDays(3):yyyy-MM-dd} 10:00-14:00"), locator);
    }

    static string Name(int week) => string.Concat("NAME", (char)('A' + week));

    static int[] Trips(TravelData data) => [.. Enumerable.Range(0, data.Travellers.Count).Select(t => data.Itineraries.MovementsOfTraveller[t].Length)];

    static int[] Loads(TravelData data) => [.. Enumerable.Range(0, data.Flights.Count).Select(f => data.MovementsOfFlight[f].Length)];

    static int[] PartySizes(TravelData data) => [.. data.PartyOfMovement.GroupBy(p => p).Select(g => g.Count()).Order()];

    static int[] Legs(TravelData data) => [.. Enumerable.Range(0, data.Tables.Movements.Count).Select(m => data.Tables.Movements.LegIds[m])];

    static string[] NumbersOf(TravelData data) => [.. Enumerable.Range(0, data.Tables.Documents.Count).Select(d => data.Tables.Numbers.Text(data.Tables.Documents[d].NumberId)!)];

    static int Shared(TravelData data)
    {
        int one = Traveller(data, "SAMPLE"), two = Traveller(data, "EXAMPLE");
        return data.Itineraries.MovementsOfTraveller[one].ToArray().Select(data.FlightOf).Intersect(data.Itineraries.MovementsOfTraveller[two].ToArray().Select(data.FlightOf)).Count();
    }

    static int Traveller(TravelData data, string surname) => Enumerable.Range(0, data.Travellers.Count)
        .Single(t => data.Tables.Names.Text(data.Tables.Persons[data.Travellers.AnchorPersons[t]].SurnameId) == surname);
}
