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
        Assert.Equal([0, -1], Match(new Records().Move("SAMPLE ONE RUS:1", Flight).Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Book("SAMPLE ONE RUS:1", Flight)));

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
