namespace ManifestScan.Normalize.Flights;

public class SeatReaderTests
{
    [Theory]
    [InlineData("039G", "39G")]
    [InlineData("39-g", "39G")]
    [InlineData("1 A", "1A")]
    [InlineData("12i", "12I")] // Turkish casing would give İ
    public void Read_Seat_DropsZerosAndSeparators(string text, string seat) =>
        Assert.Equal(new ValueReading<string?>(seat, null), SeatReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("G39")]
    [InlineData("0A")]
    [InlineData("INF")]
    [InlineData("12Б")] // a Cyrillic letter without a Latin double: which seat it means depends on the airline
    [InlineData("999A")]
    public void Read_NotASeat_GivesNull(string text) =>
        Assert.Equal(new ValueReading<string?>(null, ValueFaults.SeatUnreadable), SeatReader.Read(text));

    [Fact]
    public void Read_CyrillicDouble_IsFoldedWithWarning() =>
        Assert.Equal(new ValueReading<string?>("12C", ValueFaults.SeatHomoglyphs), SeatReader.Read("12\u0421"));
}
