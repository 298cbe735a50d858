namespace ManifestScan.Normalize.Documents;

public class NumberPatternTests
{
    [Theory]
    [InlineData("20#######", "201234567", true)]
    [InlineData("20#######", "2012345678", false)]
    [InlineData("E[A-HJ-NP-Z]#######", "EA1234567", true)]
    [InlineData("E[A-HJ-NP-Z]#######", "EI1234567", false)]
    [InlineData("@?#", "AA1", true)]
    [InlineData("@?#", "1A1", false)]
    [InlineData("D*", "D", true)]
    [InlineData("D*", "DE1234567", true)]
    [InlineData("D*", "E1", false)]
    [InlineData("##", "1Я", false)]
    public void Matches_Number_Tells(string pattern, string number, bool matches) =>
        Assert.Equal(matches, NumberPattern.Parse(pattern)!.Matches(number));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("a1")]
    [InlineData("1*2")]
    [InlineData("[]")]
    [InlineData("[AB")]
    [InlineData("[Z-A]")]
    [InlineData("[A-]")]
    public void Parse_IllFormed_GivesNull(string pattern) => Assert.Null(NumberPattern.Parse(pattern));
}
