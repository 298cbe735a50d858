using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class LateCashOneWayTests
{
    const string Id = "booking.late-cash-one-way";

    [Fact]
    public void Look_WhereTwiceAsManyBookingsAreAllThree_ExpectsTwiceAsMany()
    {
        Hit few = Look(Alone(10))!;
        Hit many = Look(Alone(20))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.1);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_ThreeAtOneCounter_IsMoreThanOne()
    {
        Hit one = Look(new BookingSales().Ordinary(200).Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLE"))!;
        Hit three = Look(new BookingSales().Ordinary(200)
            .Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLE")
            .Sell("2030-03-12T09:00", "2030-03-13T08:00", "67099999", "CA", "EXAMPLE")
            .Sell("2030-03-14T09:00", "2030-03-15T08:00", "67099999", "CA", "OTHER"))!;

        Assert.Contains("2 strangers did the same", three.Reason, StringComparison.Ordinal);
        Assert.True(three.SurpriseBits > one.SurpriseBits + 4);
    }

    [Fact]
    public void Look_AFamilyAtOneCounter_CountsNoStrangers()
    {
        Hit family = Look(new BookingSales().Ordinary(200)
            .Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLOV")
            .Sell("2030-03-10T09:02", "2030-03-11T08:00", "67099999", "CA", "SAMPLOVA"))!;

        Assert.DoesNotContain("strangers", family.Reason, StringComparison.Ordinal);
    }

    // Who stands at the counter with another is one draw with them; who comes an hour later for the same flight is not.
    [Theory]
    [InlineData("09:40", "10:25", true)]
    [InlineData("09:04", "09:11", false)]
    public void Look_ThreeForOneFlight_CountWhereTheyCameApart(string second, string third, bool areApart)
    {
        Hit three = Look(new BookingSales().Ordinary(200)
            .Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLE")
            .Sell($"2030-03-10T{second}", "2030-03-11T08:00", "67099999", "CA", "EXAMPLE")
            .Sell($"2030-03-10T{third}", "2030-03-11T08:00", "67099999", "CA", "OTHER"))!;

        Assert.Equal(areApart, three.Reason.Contains("2 strangers did the same", StringComparison.Ordinal));
    }

    [Fact]
    public void Look_OnceAndAlone_IsSilent() => Assert.Null(CardLook.Named(
        Id, "SAMPL", new BookingSales().Ordinary(200).Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLE").ToString(), "", ("minimumBits", 0.1)));

    [Theory]
    [InlineData("2030-02-01T09:00", "CA")]
    [InlineData("2030-03-10T09:00", "CC")]
    public void Look_EarlyOrOnACard_IsSilent(string created, string form) =>
        Assert.Null(Look(new BookingSales().Ordinary(200).Sell(created, "2030-03-11T08:00", "67099999", form, "SAMPLE")));

    static BookingSales Alone(int others)
    {
        BookingSales sales = new BookingSales().Ordinary(400).Sell("2030-03-10T09:00", "2030-03-11T08:00", "67099999", "CA", "SAMPLE");
        for (int i = 0; i < others; i++)
        {
            sales.Sell($"2030-03-{1 + i:00}T12:00", $"2030-03-{2 + i:00}T08:00", $"{67070000 + i}", "CA");
        }
        return sales;
    }

    static Hit? Look(BookingSales sales) => CardLook.Named(Id, "SAMPL", sales.ToString(), "", ("minimumBits", 0.1), ("minimumBookings", 1));
}
