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

    // Six friends book one by one at one counter while somebody books the same flight at another: that is one other booking, not six.
    [Fact]
    public void Look_ABatchOfOneOtherCounter_IsOneDraw()
    {
        BookingSales sales = new BookingSales().Ordinary(300).Sell("2030-01-20T10:10", "2030-03-15T10:00", "67099900", surname: "SAMPLE");
        foreach (string friend in new[] { "EXAMPLE", "OTHER", "MUSTER", "ESEMPIO", "PRZYKLAD", "ORNEK" })
        {
            sales.Sell("2030-01-20T10:12", "2030-03-15T10:00", "67099901", surname: friend);
        }

        Assert.Null(Look(sales));
    }

    [Fact]
    public void Look_ThreeFriendsWhoBookApart_IsSilent() => Assert.Null(Look(Four(0, 1, 60, strangers: 3)));

    // Days apart is too far where the route is flown in between; the flight before and the flight after will do where it is not.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Look_OnNeighbouringFlightsOfAThinRoute_IsABurst(bool isThin)
    {
        BookingSales sales = new();
        string[] departures = ["2030-03-11", "2030-03-15", "2030-03-15", "2030-03-19"];
        string[] names = ["EXAMPLE", "SAMPLE", "OTHER", "MUSTER"];
        for (int i = 0; i < 4; i++)
        {
            sales.Sell($"2030-01-20T10:{10 + (i * 5):00}", $"{departures[i]}T10:00", $"{67099900 + i}", surname: names[i]);
        }
        for (int i = 0; i < 60; i++)
        {
            int day = isThin ? 3 + (i % 7 * 4) : 1 + (i % 28);
            sales.Sell($"2030-01-{1 + (i % 18):00}T{6 + (i % 10):00}:{i * 7 % 60:00}", $"2030-03-{day:00}T10:00", $"{67080000 + i}");
        }

        Assert.Equal(isThin, Look(sales) is not null);
    }

    [Fact]
    public void Look_AFamilyThatBooksInThatHour_IsSilent()
    {
        string[] lines = Four(0, 1, 300).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string own = lines.First(l => l.Contains(",SAMPLE,", StringComparison.Ordinal));
        string[] family = [.. new[] { "SECOND", "THIRD" }.Select(n => own.Replace(",SAMPLE,ANY,", $",SAMPLE,{n},", StringComparison.Ordinal))];

        Assert.Null(CardLook.Named(Id, "SAMPL", string.Join('\n', [.. lines, .. family]), "", ("minimumBits", 0.5)));
    }

    [Fact]
    public void Look_TwoOnOneBooking_ShareItsSurprise()
    {
        BookingSales alone = Four(0, 1, 300);
        string[] lines = alone.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string second = lines.First(l => l.Contains(",SAMPLE,", StringComparison.Ordinal)).Replace(",SAMPLE,ANY,", ",SAMPLE,SECOND,", StringComparison.Ordinal);

        Hit one = Look(alone)!;
        Hit two = CardLook.Named(Id, "SAMPL", string.Join('\n', [.. lines, second]), "", ("minimumBits", 0.5))!;

        Assert.Equal(1, one.SurpriseBits - two.SurpriseBits, 0.05);
    }

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
