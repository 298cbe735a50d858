namespace ManifestScan.Normalize.Flights;

public class AirportReaderTests
{
    [Theory]
    [InlineData("SVO", "SVO", "RUS")]
    [InlineData("ika", "IKA", "IRN")] // Turkish casing would give İKA
    [InlineData("UUEE", "SVO", "RUS")]
    [InlineData("Sheremetyevo (SVO)", "SVO", "RUS")]
    [InlineData("Sheremetyevo [uuee]", "SVO", "RUS")]
    [InlineData("SVO - Moscow", "SVO", "RUS")]
    [InlineData("Moscow, SVO", "SVO", "RUS")]
    [InlineData("MOSCOW/SVO", "SVO", "RUS")]
    [InlineData("Moscow SVO", "SVO", "RUS")]
    [InlineData("LED", "LED", "RUS")] // airport and city code at once: the airport
    [InlineData("THR", "THR", "IRN")] // city of THR and IKA, and an airport of its own
    [InlineData("ИKA", "ИKA", null)] // a letter that is Cyrillic for certain: not IKA
    public void Read_CodeOrNameWithCode_GivesAirport(string text, string code, string? country)
    {
        AirportReading read = AirportReader.Read(text);
        Assert.Equal(code, read.Code);
        Assert.Equal(country, read.Country);
        Assert.False(read.IsCity);
        Assert.Equal(country is null ? ValueFaults.AirportUnknown : null, read.Fault);
        Assert.Equal(country is null, read.Airport is null);
    }

    [Theory]
    [InlineData("LON", "LON", "GBR")]
    [InlineData("mow", "MOW", "RUS")]
    [InlineData("Moscow (MOW)", "MOW", "RUS")]
    public void Read_CityCode_IsKeptAndFlagged(string text, string code, string country) =>
        Assert.Equal(new AirportReading(code, null, true, country, null), AirportReader.Read(text));

    [Theory]
    [InlineData("NEW YORK", "NEW YORK")] // NEW is an airport in Louisiana
    [InlineData("LA PAZ", "LA PAZ")] // PAZ is in Mexico
    [InlineData("SAN JOSE, USA", "SAN JOSE, USA")] // USA is an airport in North Carolina
    [InlineData("London, GBR", "LONDON, GBR")] // so is GBR, in Massachusetts
    [InlineData("ШРМ", "ШРМ")] // native code of Sheremetyevo: needs a table the user gives
    [InlineData("СВО", "СВО")] // looks like CBO (Cotabato)
    [InlineData("SVO-IKA", "SVO-IKA")] // a route
    [InlineData("QQQ", "QQQ")]
    public void Read_Unknown_IsKeptAsTextAndFlagged(string text, string code) =>
        Assert.Equal(new AirportReading(code, null, false, null, ValueFaults.AirportUnknown), AirportReader.Read(text));

    [Fact]
    public void Read_MixedScript_ReadsLatinWithWarning()
    {
        AirportReading read = AirportReader.Read("SV\u041E"); // Cyrillic О
        Assert.Equal("SVO", read.Code);
        Assert.Equal(ValueFaults.AirportMixedScript, read.Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    public void Read_NoLetters_Rejects(string text) => Assert.Equal(ValueFaults.AirportUnreadable, AirportReader.Read(text).Fault);
}
