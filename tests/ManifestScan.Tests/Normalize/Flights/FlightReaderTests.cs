namespace ManifestScan.Normalize.Flights;

public class FlightReaderTests
{
    [Theory]
    [InlineData("SU0123", "SU", 123, ' ')]
    [InlineData("SU123", "SU", 123, ' ')]
    [InlineData("SU 123", "SU", 123, ' ')]
    [InlineData("su123", "SU", 123, ' ')]
    [InlineData("SU-123", "SU", 123, ' ')]
    [InlineData("SU00123", "SU", 123, ' ')]
    [InlineData("B2977", "B2", 977, ' ')] // not B 2977: no carrier has one character
    [InlineData("6E 21", "6E", 21, ' ')]
    [InlineData("6E21", "6E", 21, ' ')]
    [InlineData("U6123", "U6", 123, ' ')]
    [InlineData("S7 12", "S7", 12, ' ')]
    [InlineData("9U7", "9U", 7, ' ')]
    [InlineData("5N1234", "5N", 1234, ' ')]
    [InlineData("AFL123", "SU", 123, ' ')] // ICAO
    [InlineData("afl 0123", "SU", 123, ' ')]
    [InlineData("SU123A", "SU", 123, 'A')]
    [InlineData("SU 123 a", "SU", 123, 'A')]
    [InlineData("0123", null, 123, ' ')]
    [InlineData("123D", null, 123, 'D')]
    [InlineData("62A", null, 62, 'A')] // digits first: a number with its suffix, not a carrier
    [InlineData("СУ123", "СУ", 123, ' ')] // native Cyrillic code stays
    [InlineData("СУ 012Д", "СУ", 12, 'Д')] // Magistral: padded to three digits, Cyrillic suffix
    public void Read_Designator_SplitsIt(string text, string? carrier, int number, char suffix) =>
        Assert.Equal(new FlightReading(carrier, number, suffix, null), FlightReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("SU")]
    [InlineData("B 2977")] // a carrier of one character
    [InlineData("SU12345")]
    [InlineData("SU0")]
    [InlineData("SU123AB")]
    [InlineData("Moscow")]
    [InlineData("12.34")]
    public void Read_NotADesignator_Rejects(string text) =>
        Assert.Equal(new FlightReading(null, null, ' ', ValueFaults.FlightUnreadable), FlightReader.Read(text));

    [Fact]
    public void Read_OpenSegment_KeepsCarrierAndSaysSo() =>
        Assert.Equal(new FlightReading("SU", null, ' ', ValueFaults.FlightOpen), FlightReader.Read("SU OPEN"));

    [Fact]
    public void Read_MixedScript_ReadsLatinWithWarning() =>
        Assert.Equal(new FlightReading("CZ", 12, ' ', ValueFaults.FlightMixedScript), FlightReader.Read("\u0421Z12")); // Cyrillic С

    [Fact]
    public void Read_UnknownIcao_KeepsItWithWarning() =>
        Assert.Equal(new FlightReading("QQQ", 12, ' ', ValueFaults.CarrierUnknown), FlightReader.Read("QQQ12"));

    [Theory]
    [InlineData("su", "SU")]
    [InlineData("6e", "6E")]
    [InlineData("AFL", "SU")]
    [InlineData("СУ", "СУ")]
    [InlineData("12", null)] // no letter
    [InlineData("S", null)]
    [InlineData("Aeroflot", null)]
    public void CarrierRead_Code_Gives(string text, string? carrier) => Assert.Equal(carrier, CarrierReader.Read(text).Value);
}
