using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

public class FlownWithoutBookingTests
{
    const string Id = "booking.flown-without-booking";
    const string Who = "751000001";

    // Parties without a booking on the tested route, in flights, carrier, month and run: one in a hundred, then one in fifty.
    [Fact]
    public void Doubling_TheShareWithoutBooking_DoublesTheExpectationAndTakesABit()
    {
        Hit once = Look(Trips(2), parties: 99, unbooked: 1)!;
        Hit twice = Look(Trips(2), parties: 98, unbooked: 2)!;

        Assert.Equal(2 * 0.01, once.Expected!.Value, 3);
        Assert.Equal(2 * 0.02, twice.Expected!.Value, 3);
        Assert.Equal(once.SurpriseBits - 1, twice.SurpriseBits, 0.05);
    }

    [Fact]
    public void Doubling_TheFlightSize_LeavesTheExpectation()
    {
        Hit once = Look(Trips(2), parties: 99, unbooked: 1)!;
        Hit twice = Look(Trips(2), parties: 198, unbooked: 2)!;

        Assert.Equal(once.Expected!.Value, twice.Expected!.Value, 3);
        Assert.Equal(once.SurpriseBits, twice.SurpriseBits, 0.1);
    }

    [Fact]
    public void Doubling_TheTrips_DoublesTheExpectation()
    {
        Hit once = Look(Trips(2), parties: 99, unbooked: 1)!;
        Hit twice = Look(Trips(4), parties: 99, unbooked: 1)!;

        Assert.Equal(once.Expected!.Value * 2, twice.Expected!.Value, 3);
        Assert.True(twice.SurpriseBits > once.SurpriseBits);
    }

    // Standby staff fly with one airline; without a booking on two of them is no staff travel.
    [Fact]
    public void Look_TwoCarriers_SaysMoreThanOne()
    {
        string other = CardLook.Row("YY301 SVO IKA 2030-01-04T10:00", Who);

        Assert.True(Look(Trips(1, from: 2) + other, 99, 1)!.SurpriseBits > Look(Trips(2), 99, 1)!.SurpriseBits + 1);
    }

    [Fact]
    public void Look_WhereHalfTheBookingsAreMissing_IsSilent() => Assert.Null(Look(Trips(4), parties: 40, unbooked: 60));

    [Fact]
    public void Look_BookedUnderAnotherName_IsSilent() => Assert.Null(CardLook.Of(
        Id,
        Who,
        CardLook.Row("ZZ101 SVO IKA 2030-01-04T10:00", Who, "ABCDEF"),
        "ZZ101 SVO IKA 2030-01-01 every 3 days 10 times, 60 parties",
        Booked("ZZ101 SVO IKA 2030-01-01 every 3 days 10 times, 60 parties") + "ZZ,101,SVO,IKA,2030-01-04T10:00,ABCDEF,OTHER,NAME,K5550001,UTO,2029-12-01T10:00Z,HK\n"));

    static string Trips(int count, int from = 1) =>
        string.Concat(Enumerable.Range(from, count).Select(i => CardLook.Row($"ZZ101 SVO IKA 2030-01-{1 + (3 * i):00}T10:00", Who)));

    static Hit? Look(string manifest, int parties, int unbooked)
    {
        string[] flights = ["ZZ101 SVO IKA", "YY301 SVO IKA"];
        string booked = string.Concat(flights.Select(f => $"{f} 2030-01-01 every 3 days 10 times, {parties} parties\n"));
        string without = string.Concat(flights.SelectMany((f, c) => Enumerable.Range(0, 10).SelectMany(d => Enumerable.Range(0, unbooked)
            .Select(i => CardLook.Row($"{f} 2030-01-{1 + (3 * d):00}T10:00", $"K{c}{d}{i:000}77", "", "GHOST", $"N{(char)('A' + c)}{(char)('A' + d)}{(char)('A' + i)}", "UTO")
                // Each of an own birth date: forty of one surname born on one day would rightly be taken for fewer.
                .Replace("1980-02-03", $"{1940 + i}-{1 + d:00}-{1 + c:00}", StringComparison.Ordinal)))));
        return CardLook.Of(Id, Who, manifest + without, booked, Booked(booked));
    }

    static string Booked(string ordinary) => Pipeline.Examples.OrdinaryTravel.BookingsCsv(ordinary);
}
