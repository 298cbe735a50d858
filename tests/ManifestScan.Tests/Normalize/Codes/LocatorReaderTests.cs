namespace ManifestScan.Normalize.Codes;

public class LocatorReaderTests
{
    [Theory]
    [InlineData("ab12cd", "AB12CD", "")]
    [InlineData("AB12CD/SU", "AB12CD", "")]
    [InlineData("1A/AB12CD", "AB12CD", "")]
    [InlineData("1A:2LS6KP KE:EDP2RW", "2LS6KP", "EDP2RW")]
    [InlineData("2LS6KP, 2LS6KP", "2LS6KP", "")]
    [InlineData("05Д0ХK", "05Д0ХК", "")] // Sirena: Д is Cyrillic for certain, so the Latin K is meant Cyrillic
    [InlineData("ifj123", "IFJ123", "")] // Turkish casing would give İ
    public void Read_Locator_GivesItAndTheOthers(string text, string locator, string others)
    {
        LocatorReading read = LocatorReader.Read(text);
        Assert.Equal((locator, others), (read.Locator, string.Join(' ', read.Others)));
        Assert.Null(read.Fault);
    }

    [Theory]
    [InlineData("АВ12СХ", "AB12CX", "locator.homoglyphs")] // all Cyrillic
    [InlineData("1.23E+47", null, "locator.excel-exponent")]
    [InlineData("N/A", null, "locator.placeholder")]
    [InlineData("000000", null, "locator.placeholder")]
    [InlineData("", null, "locator.placeholder")]
    [InlineData("ABC", null, "locator.unreadable")]
    [InlineData("AB12CD34EF", null, "locator.unreadable")]
    [InlineData("AB 12", null, "locator.unreadable")]
    public void Read_Doubtful_SaysSo(string text, string? locator, string code)
    {
        LocatorReading read = LocatorReader.Read(text);
        Assert.Equal((locator, code), (read.Locator, read.Fault?.Code));
    }
}
