namespace ManifestScan.Normalize.Codes;

public class IssuerReaderTests
{
    [Theory]
    [InlineData("RUS", "RUS")]
    [InlineData("ru", "RUS")]
    [InlineData("Russia", "RUS")]
    [InlineData("Россия", "RUS")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("Russian Federation", "RUS")]
    [InlineData("RF", "RUS")]
    [InlineData("РФ", "RUS")]
    [InlineData("USSR", "SUN")]
    [InlineData("СССР", "SUN")]
    [InlineData("D", "DEU")]
    [InlineData("D<<", "DEU")]
    [InlineData("GBD", "GBD")]
    [InlineData("GB", "GBR")]
    [InlineData("uk", "GBR")]
    [InlineData("United Kingdom", "GBR")]
    [InlineData("iran", "IRN")] // Turkish casing would give İRAN
    [InlineData("Iran (Islamic Republic of)", "IRN")]
    [InlineData("Иран", "IRN")]
    [InlineData("США", "USA")]
    [InlineData("Korea", "KOR")]
    [InlineData("КНДР", "PRK")]
    [InlineData("Киргизия", "KGZ")]
    [InlineData("Trinidad and Tobago", "TTO")]
    [InlineData("UTO", "UTO")]
    [InlineData("XXA", "XXA")]
    public void Read_Issuer_GivesAlpha3(string text, string alpha3) =>
        Assert.Equal(new ValueReading<string?>(alpha3, null), IssuerReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("<<<")]
    [InlineData("QQ")]
    [InlineData("Atlantis")]
    [InlineData("Китай, Специальный")] // not Hong Kong, not Macao
    public void Read_Unknown_GivesNull(string text) =>
        Assert.Equal(new ValueReading<string?>(null, ValueFaults.IssuerUnknown), IssuerReader.Read(text));

    [Fact]
    public void Read_MixedScript_ReadsLatinWithWarning() =>
        Assert.Equal(new ValueReading<string?>("BLR", ValueFaults.IssuerMixedScript), IssuerReader.Read("\u0412LR")); // Cyrillic В
}
