namespace ManifestScan.Normalize.Documents;

public class DocumentFormatsTests
{
    static readonly DocumentFormats Formats = new(NumberTable.Default);

    [Theory]
    [InlineData("RUS", "651234567", "P", null)]
    [InlineData("RUS", "4508123456", null, null)]
    [InlineData("RUS", "51234567", null, "document.lost-zeros-suspected")]
    [InlineData("USA", "1234567", "P", "document.lost-zeros-suspected")]
    [InlineData("USA", "AB1234567", "P", "document.unexpected-format")]
    [InlineData("DEU", "C01X00T47", "P", null)]
    [InlineData("DEU", "C01X00A47", "P", "document.unexpected-format")] // no vowels in German numbers
    [InlineData("ESP", "PAA123456", "P", null)]
    [InlineData("NLD", "NPRAB12C3", "P", null)]
    [InlineData("IND", "1234567", "P", "document.unexpected-format")] // a letter is missing, not a zero
    [InlineData("FRA", "1234", "I", null)] // identity cards have other formats
    [InlineData("TUR", "X1", "P", null)] // no format known
    [InlineData(null, "1234567", "P", null)]
    public void Check_Number_TellsWhatIsOdd(string? issuer, string number, string? typeCode, string? code) =>
        Assert.Equal(code, Formats.Check(issuer, number, typeCode)?.Code);
}
