using ManifestScan.Model;

namespace ManifestScan.Link;

public class LinkerTests
{
    const string Flight = "ZZ101 SVO-IKA 2030-01-05 10:00";

    [Fact]
    public void Link_RecordThatRepeatsAnotherExactly_IsADuplicateOfItsSource()
    {
        LinkResult result = new Records().Move("SAMPLE ONE RUS:1", Flight, source: 0).Move("SAMPLE ONE RUS:1", Flight, source: 1)
            .Book("SAMPLE ONE RUS:1", Flight, "AAAAA2", source: 1).Book("SAMPLE ONE RUS:1", Flight, "AAAAA2", source: 1).Link();

        Assert.Equal([0, 1], result.DuplicateMovements);
        Assert.Equal([0, 1], result.DuplicateBookings);
        Assert.Equal((1, 1), (result.Data.Tables.Movements.Count, result.Data.Tables.Bookings.Count));
    }

    [Theory]
    [InlineData("SAMPLE ONE RUS:1", "AAAAA2", MovementStatus.CheckedIn)]
    [InlineData("SAMPLE ONE RUS:1", "BBBBB2", MovementStatus.Boarded)]
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "AAAAA2", MovementStatus.Boarded)]
    public void Link_RecordThatDiffersInOneField_IsKept(string person, string locator, MovementStatus status)
    {
        TravelData data = new Records().Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Move(person, Flight, locator, status).Data();

        Assert.Equal(2, data.Tables.Movements.Count);
        Assert.Distinct(data.MovementIds);
    }

    // Bookings alone are a first-class input.
    [Fact]
    public void Link_BookingOnAFlightWithoutManifest_BecomesABookedMovement()
    {
        TravelData data = new Records().Book("SAMPLE ONE RUS:1", Flight, "AAAAA2").Data();

        Assert.Equal(MovementStatus.Booked, data.Tables.Movements.Statuses[0]);
        Assert.Equal([0], data.BookingOfMovement);
        Assert.Equal([0], data.MovementOfBooking);
    }

    [Fact]
    public void Link_BookingOnAFlightWithManifest_MakesNoMovement()
    {
        TravelData data = new Records().Move("OTHER NAME RUS:2", Flight).Book("SAMPLE ONE RUS:1", Flight).Data();

        Assert.Equal(1, data.Tables.Movements.Count);
        Assert.Equal([-1], data.MovementOfBooking);
        Assert.Equal(2, data.Travellers.Count);
    }

    [Fact]
    public void Link_CancelledBookingAlone_MakesNoMovement() =>
        Assert.Equal(0, new Records().Book("SAMPLE ONE RUS:1", Flight, status: MovementStatus.Cancelled).Data().Tables.Movements.Count);

    [Fact]
    public void Link_TwoSegmentsOfOneBookingOnOneFlight_MakeOneMovement()
    {
        TravelData data = new Records().Book("SAMPLE ONE RUS:1", Flight, "AAAAA2").Book("SAMPLE ONE RUS:1", "ZZ101 SVO-IKA 2030-01-05", "AAAAA2").Data();

        Assert.Equal(1, data.Tables.Movements.Count);
        Assert.Equal([0, 0], data.MovementOfBooking);
    }

    [Fact]
    public void Link_PartyIsTheLocatorOnOneFlight()
    {
        TravelData data = new Records()
            .Move("SAMPLE ONE RUS:1", Flight, "AAAAA2").Move("SAMPLE TWO RUS:2", Flight, "AAAAA2").Move("SAMPLE THREE RUS:3", Flight)
            .Move("SAMPLE FOUR RUS:4", Flight).Move("SAMPLE ONE RUS:1", "ZZ101 SVO-IKA 2030-02-05", "AAAAA2").Data();

        Assert.Equal([0, 0, 2, 3, 4], data.PartyOfMovement);
    }

    [Fact]
    public void Link_PartyOfAManifestWithoutLocator_IsTheLocatorOfTheBooking()
    {
        TravelData data = new Records().Move("SAMPLE ONE RUS:1", Flight).Move("SAMPLE TWO RUS:2", Flight, "AAAAA2").Book("SAMPLE ONE RUS:1", Flight, "AAAAA2").Data();

        Assert.Equal([0, 0], data.PartyOfMovement);
    }

    [Fact]
    public void Link_Coverage_CountsBothWaysByRunCarrierMonthAndFlight()
    {
        TravelData data = new Records()
            .Move("SAMPLE ONE RUS:1", Flight).Move("SAMPLE TWO RUS:2", Flight)
            .Move("SAMPLE THREE RUS:3", Flight, status: MovementStatus.Cancelled)
            .Book("SAMPLE ONE RUS:1", Flight).Book("SAMPLE FOUR RUS:4", Flight)
            .Book("SAMPLE FIVE RUS:5", "YY7 IKA-SVO 2030-02-01")
            .Data();

        Assert.Equal(
            [
                "run   2030-01-05 2030-02-01 2 1 3 1",
                "carrier YY  2030-02-01 2030-02-01 0 0 1 0",
                "carrier ZZ  2030-01-05 2030-01-05 2 1 2 1",
                "month  2030-01 2030-01-05 2030-01-05 2 1 2 1",
                "month  2030-02 2030-02-01 2030-02-01 0 0 1 0",
                "flight ZZ  2030-01-05 2030-01-05 2 1 2 1",
                "flight YY  2030-02-01 2030-02-01 0 0 1 0",
            ],
            data.Coverage.Select(c => FormattableString.Invariant(
                $"{c.Scope} {c.Carrier} {c.Month} {Missing.ToDate(c.FirstDay):yyyy-MM-dd} {Missing.ToDate(c.LastDay):yyyy-MM-dd} {c.ManifestRows} {c.ManifestRowsWithBooking} {c.BookedRows} {c.BookedRowsWithManifest}")));
    }

    [Fact]
    public void Link_NothingRead_GivesEmptyTables()
    {
        TravelData data = new Records().Data();

        Assert.Equal(0, data.Travellers.Count + data.Flights.Count + data.Coverage.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public void Link_OnManyThreads_GivesTheSameIds(int threads)
    {
        Assert.Equal(Many().Link(1).Data.MovementIds, Many().Link(threads).Data.MovementIds);
        Assert.Equal(Many().Link(1).Data.Travellers.Keys, Many().Link(threads).Data.Travellers.Keys);

        static Records Many()
        {
            var records = new Records();
            for (int i = 0; i < 2000; i++)
            {
                records.Move($"SAMPLE ONE RUS:{i % 700}", $"ZZ{i % 90} SVO-IKA 2030-01-{1 + (i % 28):00}");
            }
            return records;
        }
    }
}
