namespace ManifestScan.Model;

public sealed class SeveralNumbersTests
{
    [Theory]
    [InlineData("596006655, 525952869", 2)]
    [InlineData("596006655;525952869;525952870", 3)]
    [InlineData("C01X00T47 / C01X00T48", 2)]
    [InlineData("596006655/525952869", 2)]
    [InlineData("596006655\n525952869", 2)]
    [InlineData("596006655 525952869", 2)]
    [InlineData("596006655-525952869", 2)]
    // One number with its series, its check digits, its state, or a national number in its usual groups.
    [InlineData("45 08 123456", 1)]
    [InlineData("4508 - 123456", 1)]
    [InlineData("II-БА 123456", 1)]
    [InlineData("P/RUS/751234567", 1)]
    [InlineData("751234567 RUS", 1)]
    [InlineData("110101 19900101 1234", 1)]
    [InlineData("596006655, ", 1)]
    [InlineData("", 1)]
    public void CountIn_TellsOneNumberFromSeveral(string text, int count) => Assert.Equal(count, SeveralNumbers.CountIn(text));
}
