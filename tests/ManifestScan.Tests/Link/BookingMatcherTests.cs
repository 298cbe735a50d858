using ManifestScan.Model;

namespace ManifestScan.Link;

public class BookingMatcherTests
{
    const string Flight = "ZZ101 SVO-IKA 2030-01-05";

    [Theory]
    [InlineData("SAMPLE ONE RUS:1", "SAMPLE ONE RUS:1", 0)]
    [InlineData("SAMPLE ONE RUS:1", "OTHER NAME RUS:1", 0)]     // the document is enough
    [InlineData("SAMPLE ONE", "SAMPLE ONE RUS:1", 0)]           // so is the name
    [InlineData("SAMPLE ONE RUS:1", "SAMPLE ONE RUS:2", 0)]     // booked on one passport, flown on another
    [InlineData("SAMPLE ONE RUS:1", "OTHER NAME RUS:2", -1)]
    [InlineData("SAMPLE ONE", "OTHER NAME", -1)]
    public void Match_OnOneFlight_TakesDocumentElseName(string flown, string booked, int expected) =>
        Assert.Equal([expected], Match(new Records().Move(flown, Flight).Book(booked, Flight)));

    [Fact]
    public void Match_OnAnotherFlight_FindsNothing() =>
        Assert.Equal([-1], Match(new Records().Move("SAMPLE ONE RUS:1", Flight).Book("SAMPLE ONE RUS:1", "ZZ101 SVO-IKA 2030-01-06")));

    [Fact]
    public void Match_DocumentBeforeName_LeavesTheNamesakeHisBooking() =>
        Assert.Equal([1, 0], Match(new Records()
            .Move("SAMPLE ONE RUS:1", Flight).Move("SAMPLE ONE RUS:2", Flight)
            .Book("SAMPLE ONE", Flight).Book("SAMPLE ONE RUS:1", Flight)));

    [Fact]
    public void Match_SeveralBookings_PrefersTheLocatorOfTheManifest() =>
        Assert.Equal([1], Match(new Records().Move("SAMPLE ONE", Flight, "BBBBB2").Book("SAMPLE ONE", Flight, "AAAAA2").Book("SAMPLE ONE", Flight, "BBBBB2")));

    [Fact]
    public void Match_SeveralBookingsWithoutLocator_TakesTheFirst() =>
        Assert.Equal([0], Match(new Records().Move("SAMPLE ONE", Flight, "CCCCC2").Book("SAMPLE ONE", Flight, "AAAAA2").Book("SAMPLE ONE", Flight, "BBBBB2")));

    [Fact]
    public void Match_OneBookingForTwoMovements_IsTakenOnce() =>
        Assert.Equal([-1, 0], Match(new Records().Move("SAMPLE ONE RUS:1", Flight).Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Book("SAMPLE ONE RUS:1", Flight)));

    // Two of one name and route: the row that lost its locator must not take the other's booking and so make one person of them.
    [Theory]
    [InlineData("SAMPLE ONE 1974-03-03 BRA:1", "SAMPLE ONE 1954-08-18")]
    [InlineData("SAMPLE ONE BRA:1", "SAMPLE ONE BRA:2")]
    public void Match_ANamesakeWithoutLocator_LeavesTheOtherTheirBooking(string without, string with) => Assert.Equal([-1, 0], Match(new Records()
        .Move(without, Flight).Move(with, Flight, "AAAAA2").Book(with.Split(" BRA")[0], Flight, "AAAAA2")));

    [Fact]
    public void Match_WithoutLocatorAndOfAnotherBirthDate_FindsNothing() => Assert.Equal([-1, 0], Match(new Records()
        .Move("SAMPLE ONE 1974-03-03", Flight).Move("OTHER TWO 1974-03-03", Flight).Book("OTHER TWO 1974-03-03", Flight, "AAAAA2").Book("SAMPLE ONE 1954-08-18", Flight, "BBBBB2")));

    [Fact]
    public void Match_ANamesakeUnderAnotherLocator_IsNotTheSame() => Assert.Equal([-1, -1], Match(new Records()
        .Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Move("OTHER TWO 1980-01-02", Flight, "AAAAA3")
        .Book("SAMPLE ONE RUS:2", Flight, "BBBBB2").Book("OTHER TWO 1990-01-02", Flight, "BBBBB3")));

    [Fact]
    public void Match_TwoOfOneNameUnderOneLocator_AreToldApartByBirthDate() => Assert.Equal([0, 1], Match(new Records()
        .Move("SAMPEL ONE 1968-04-15", Flight, "AAAAA2").Move("SAMPLE ONE 1975-10-04 RUS:2", Flight, "AAAAA2")
        .Book("SAMPLE ONE 1968-04-15 RUS:1", Flight, "AAAAA2").Book("SAMPLE ONE 1975-10-04", Flight, "AAAAA2")));

    [Fact]
    public void Match_OnAnotherPassportUnderOneLocator_IsTheSame() =>
        Assert.Equal([0], Match(new Records().Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Book("SAMPLE ONE UZB:2", Flight, "AAAAA2")));

    [Theory]
    [InlineData("IAGITSYNA ANASTASIIA", "JAGITSYNA ANASTASIJA", 0)]                             // two schemes of writing
    [InlineData("HEGARATHNA SUNITA RUS:1", "HEGARATNA SUNITA", 0)]                              // a letter lost
    [InlineData("THOMAS SAMPLE 1980-01-02", "TOMAS SAMPLE 1980-01-02 RUS:1", 0)]
    [InlineData("SAMPLE JOHN 1980-01-02", "SAMPLE JOAN 1955-03-04", -1)]                        // somebody else of the family
    [InlineData("SAMPLE JOHN M", "SAMPLE JOAN F", -1)]
    [InlineData("SAMPLE ANNA", "SAMPLE MARTIN", -1)]
    public void Match_UnderOneLocator_TakesWhoIsWrittenOtherwise(string flown, string booked, int expected) =>
        Assert.Equal([expected], Match(new Records().Move(flown, Flight, "AAAAA2").Book(booked, Flight, "AAAAA2")));

    [Fact]
    public void Match_WrittenOtherwiseUnderAnotherLocator_FindsNothing() =>
        Assert.Equal([-1], Match(new Records().Move("IAGITSYNA ANASTASIIA", Flight, "AAAAA2").Book("JAGITSYNA ANASTASIJA", Flight, "BBBBB2")));

    [Fact]
    public void Match_TwoOfOneFamilyWrittenOtherwise_FindsEach() => Assert.Equal([1, 0], Match(new Records()
        .Move("IAGITSYNA ANASTASIIA", Flight, "AAAAA2").Move("IAGITSYNA IULIIA", Flight, "AAAAA2")
        .Book("JAGITSYNA JULIJA", Flight, "AAAAA2").Book("JAGITSYNA ANASTASIJA", Flight, "AAAAA2")));

    [Fact]
    public void Match_TwoWhoAreEquallyAlike_FindsNeither() => Assert.Equal([-1, -1], Match(new Records()
        .Move("SAMPLE ANNA", Flight, "AAAAA2").Move("SAMPLE ANNA", Flight, "AAAAA2").Book("SAMPLLE ANNA", Flight, "AAAAA2")));

    static int[] Match(Records records)
    {
        TravelTables tables = records.Tables;
        FlightTable flights = FlightGrouping.Group(tables);
        Csr ofFlight = Csr.Group(tables.Movements.Count, flights.Count, row => flights.FlightOfLeg[tables.Movements.LegIds[row]]);
        (int[] bookings, int[] movements) = new BookingMatcher(tables, flights, ofFlight).Match(new ParallelOptions());
        Assert.All(Enumerable.Range(0, bookings.Length).Where(m => bookings[m] >= 0), m => Assert.Equal(m, movements[bookings[m]]));
        return bookings;
    }
}
