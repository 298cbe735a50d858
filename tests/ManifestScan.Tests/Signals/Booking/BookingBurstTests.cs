using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class BookingBurstTests
{
    const string Id = "booking.booking-burst";

    [Fact]
    public void Look_OnARouteOfTwiceTheBookings_ExpectsTwiceAsMany()
    {
        Hit few = Look(Four(0, 1, 300))!;
        Hit many = Look(Four(0, 1, 600))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.2);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 1);
    }

    [Fact]
    public void Look_SaysWithinHowManyMinutes() => Assert.Contains("within 27 minutes", Look(Four(0, 1, 60))!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Look_AtOneCounter_IsSilent() => Assert.Null(Look(Four(0, 0, 60)));

    [Fact]
    public void Look_DaysApart_IsSilent() => Assert.Null(Look(Four(2, 1, 60)));

    [Fact]
    public void Look_ThreeFriendsWhoBookApart_IsSilent() => Assert.Null(Look(Four(0, 1, 60, strangers: 3)));

    static BookingSales Four(int daysApart, int countersApart, int ordinary, int strangers = 4)
    {
        BookingSales sales = new BookingSales().Ordinary(ordinary);
        string[] names = ["SAMPLE", "EXAMPLE", "OTHER", "MUSTER"];
        for (int i = 0; i < strangers; i++)
        {
            sales.Sell($"2030-01-{20 + (i * daysApart):00}T10:{10 + (i * 9):00}", "2030-03-15T10:00", $"{67099900 + (i * countersApart)}", surname: names[i]);
        }
        return sales;
    }

    static Hit? Look(BookingSales sales) => CardLook.Named(Id, "SAMPL", sales.ToString(), "", ("minimumBits", 0.5));
}
