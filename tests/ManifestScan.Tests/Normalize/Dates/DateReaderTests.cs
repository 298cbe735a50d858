using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

public class DateReaderTests
{
    static readonly DateContext Flight = new(DateUse.Flight, Day("2024-04-20"));
    static readonly DateContext Birth = new(DateUse.Birth, Day("2024-04-20"));
    static readonly DateContext Expiry = new(DateUse.Expiry, Day("2024-04-20"));

    [Theory]
    [InlineData("24APR24", "2024-04-24")]
    [InlineData("24APR2024", "2024-04-24")]
    [InlineData("24apr", "2024-04-24")]
    [InlineData("24-APR-2024", "2024-04-24")]
    [InlineData("24 April 2024", "2024-04-24")]
    [InlineData("April 24, 2024", "2024-04-24")]
    [InlineData("24.04.2024", "2024-04-24")]
    [InlineData("24.04.24", "2024-04-24")]
    [InlineData("04.05.2024", "2024-05-04")] // dots: day first without asking the column
    [InlineData("2024-04-24", "2024-04-24")]
    [InlineData("2024/4/4", "2024-04-04")]
    [InlineData("24/04/2024", "2024-04-24")]
    [InlineData("04/24/2024", "2024-04-24")]
    [InlineData("20240424", "2024-04-24")]
    [InlineData("24042024", "2024-04-24")]
    [InlineData("2024-APR-24", "2024-04-24")]
    [InlineData("24АПР24", "2024-04-24")]
    [InlineData("3 МАЯ 2024", "2024-05-03")]
    [InlineData("24 апреля 2024 г.", "2024-04-24")]
    [InlineData("24 апреля 2024 года", "2024-04-24")]
    [InlineData("28DEC", "2023-12-28")] // no year: nearest to the reference
    [InlineData("'24.04.2024", "2024-04-24")] // the apostrophe that spreadsheets put before text
    [InlineData("12JUN", "2024-06-12")]
    [InlineData("12jıın24", null)] // dotless i is no Latin i, in any culture
    public void Read_UnambiguousShape_NeedsNoOrder(string text, string? day)
    {
        DateReading read = DateReader.Read(text, DateOrder.Undecided, Flight);
        Assert.Equal(day, Text(read.Day));
        Assert.Equal(day is null ? ValueFaults.DateUnreadable : null, read.Fault);
    }

    [Theory]
    [InlineData("240424", DateOrder.YearFirst, "2024-04-24")]
    [InlineData("210424", DateOrder.DayFirst, "2024-04-21")]
    [InlineData("240421", DateOrder.YearFirst, "2024-04-21")]
    [InlineData("042124", DateOrder.MonthFirst, "2024-04-21")]
    [InlineData("04/05/2024", DateOrder.DayFirst, "2024-05-04")]
    [InlineData("04/05/2024", DateOrder.MonthFirst, "2024-04-05")]
    [InlineData("24/04/05", DateOrder.YearFirst, "2024-04-05")]
    public void Read_Triple_FollowsTheColumn(string text, DateOrder order, string day)
    {
        DateReading read = DateReader.Read(text, order, Flight);
        Assert.Equal(day, Text(read.Day));
        Assert.Null(read.Fault);
    }

    [Fact]
    public void Read_AmbiguousWithoutOrder_TakesDayFirstAndSaysSo()
    {
        DateReading read = DateReader.Read("04/05/2024", DateOrder.Undecided, Flight);
        Assert.Equal("2024-05-04", Text(read.Day));
        Assert.Equal(ValueFaults.DateAmbiguousOrder, read.Fault);
    }

    [Fact]
    public void Read_AgainstTheColumn_TakesTheOnlyOtherReadingAndSaysSo()
    {
        DateReading read = DateReader.Read("04/24/2024", DateOrder.DayFirst, Flight);
        Assert.Equal("2024-04-24", Text(read.Day));
        Assert.Equal(ValueFaults.DateOrderContradicted, read.Fault);
    }

    [Theory]
    [InlineData("1985", "1985-01-01", DatePrecision.Year)]
    [InlineData("1985-03", "1985-03-01", DatePrecision.Month)]
    [InlineData("03.1985", "1985-03-01", DatePrecision.Month)]
    [InlineData("MAR 1985", "1985-03-01", DatePrecision.Month)]
    [InlineData("00.00.1985", "1985-01-01", DatePrecision.Year)]
    [InlineData("1985-03-00", "1985-03-01", DatePrecision.Month)]
    [InlineData("1985-00-00", "1985-01-01", DatePrecision.Year)]
    [InlineData("850300", "1985-03-01", DatePrecision.Month)]
    [InlineData("85<<<<", "1985-01-01", DatePrecision.Year)] // unknown parts in a machine-readable zone
    public void Read_Partial_StatesItsPrecision(string text, string day, DatePrecision precision)
    {
        DateReading read = DateReader.Read(text, DateOrder.YearFirst, Birth);
        Assert.Equal(day, Text(read.Day));
        Assert.Equal(precision, read.Precision);
        Assert.False(read.IsPlaceholder);
    }

    [Theory]
    [InlineData("01JAN85", true)]
    [InlineData("01.07.1985", true)]
    [InlineData("02JAN85", false)]
    public void Read_BirthdayOnFillerDay_IsFlagged(string text, bool flagged) =>
        Assert.Equal(flagged, DateReader.Read(text, DateOrder.DayFirst, Birth).IsPlaceholder);

    [Theory]
    [InlineData("19APR24", "2024-04-19")]
    [InlineData("21APR24", "1924-04-21")] // after the flight: a century earlier
    [InlineData("24JUL85", "1985-07-24")]
    [InlineData("29FEB00", "2000-02-29")] // 1900 had none
    public void Read_TwoDigitBirthYear_IsTheLatestNotAfterTheFlight(string text, string day) =>
        Assert.Equal(day, Text(DateReader.Read(text, DateOrder.DayFirst, Birth).Day));

    [Theory]
    [InlineData("05FEB25", "2025-02-05", false)]
    [InlineData("05FEB16", "2016-02-05", false)] // expired, within ten years
    [InlineData("05FEB43", "2043-02-05", false)]
    [InlineData("05FEB99", "1999-02-05", true)]
    public void Read_TwoDigitExpiryYear_LiesInItsWindow(string text, string day, bool far)
    {
        DateReading read = DateReader.Read(text, DateOrder.DayFirst, Expiry);
        Assert.Equal(day, Text(read.Day));
        Assert.Equal(far ? ValueFaults.DateFarYear : null, read.Fault);
    }

    [Theory]
    [InlineData("2024-04-24T10:05:00Z", 36300, 0)]
    [InlineData("2024-04-24T10:05Z", 36300, 0)]
    [InlineData("2024-04-24T10:05:00.123+03:00", 36300, 180)]
    [InlineData("24.04.2024 10:05", 36300, null)]
    [InlineData("2024-04-24 10:05", 36300, null)]
    [InlineData("2404241005", 36300, null)] // ddmmyyhhnn
    [InlineData("20240424100500", 36300, null)]
    [InlineData("202404241005", 36300, null)]
    [InlineData("24APR24 1005", 36300, null)]
    [InlineData("24APR 1005", 36300, null)] // 1005 is no year here
    [InlineData("24APR/10:05", 36300, null)]
    [InlineData("24.04.2024, 24:00", 86400, null)] // the end of the 24th
    [InlineData("4/24/2024 10:05 AM", 36300, null)]
    public void Read_WithTime_GivesTimeAndOffset(string text, int seconds, int? offset)
    {
        DateReading read = DateReader.Read(text, DateOrder.Undecided, Flight);
        Assert.Equal("2024-04-24", Text(read.Day));
        Assert.Equal(seconds, read.Seconds);
        Assert.Equal(offset, read.OffsetMinutes);
    }

    [Fact]
    public void Read_WithOffset_GivesTheInstant()
    {
        DateReading read = DateReader.Read("2024-04-24T01:30:00+03:00", DateOrder.Undecided, Flight);
        Assert.Equal(new DateTime(2024, 4, 23, 22, 30, 0, DateTimeKind.Utc).Ticks, read.UtcTicks);
        Assert.Equal(new DateTime(2024, 4, 24, 1, 30, 0, DateTimeKind.Unspecified).Ticks, read.LocalTicks);
    }

    [Fact]
    public void Read_WithoutOffset_GivesNoInstant() =>
        Assert.Null(DateReader.Read("2024-04-24T01:30", DateOrder.Undecided, Flight).UtcTicks);

    [Theory]
    [InlineData("45406", null)]
    [InlineData("45406.42", 36288)]
    [InlineData("45406,42", 36288)] // decimal comma
    public void Read_ExcelSerial_IsReadWithWarning(string text, int? seconds)
    {
        DateReading read = DateReader.Read(text, DateOrder.Undecided, Flight);
        Assert.Equal("2024-04-24", Text(read.Day));
        Assert.Equal(seconds, read.Seconds);
        Assert.Equal(ValueFaults.DateExcelSerial, read.Fault);
    }

    public static TheoryData<string, string> Unreadable => new()
    {
        { "", "date.unreadable" },
        { "yesterday", "date.unreadable" },
        { "5042024", "date.unreadable" }, // a lost zero is not put back
        { "APR 24", "date.unreadable" }, // April 2024 or 24 April
        { "24.04", "date.unreadable" },
        { "1", "date.unreadable" },
        { "31.02.2024", "date.impossible" },
        { "32JAN24", "date.impossible" },
        { "2024-13-01", "date.impossible" },
        { "29.02.2023", "date.impossible" },
        { "24.04.1899", "date.out-of-range" },
        { "24.04.2567", "date.out-of-range" }, // the Thai calendar
        { "00.00.0000", "date.placeholder" },
        { "000000", "date.placeholder" },
        { "01.01.1900", "date.placeholder" },
        { "31.12.9999", "date.placeholder" },
        { "99999", "date.out-of-range" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_NoDate_GivesNullAndSaysWhy(string text, string code)
    {
        DateReading read = DateReader.Read(text, DateOrder.Undecided, Flight);
        Assert.Null(read.Day);
        Assert.Equal(DatePrecision.None, read.Precision);
        Assert.Equal(code, read.Fault?.Code);
    }

    [Fact]
    public void Read_BirthWithoutYear_GivesNull() =>
        Assert.Equal(ValueFaults.DateNoYear, DateReader.Read("24APR", DateOrder.DayFirst, Birth).Fault);

    [Fact]
    public void Read_TextAfterTheDate_KeepsTheDateWithWarning()
    {
        DateReading read = DateReader.Read("24.04.2024 Wed", DateOrder.DayFirst, Flight);
        Assert.Equal("2024-04-24", Text(read.Day));
        Assert.Equal(ValueFaults.DateTrailingText, read.Fault);
    }

    internal static int Day(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    internal static string? Text(int? day) =>
        day is { } d ? new DateOnly(1970, 1, 1).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
