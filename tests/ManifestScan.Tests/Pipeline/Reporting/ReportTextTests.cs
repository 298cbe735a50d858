namespace ManifestScan.Pipeline.Reporting;

public class ReportTextTests
{
    [Theory]
    [InlineData(12.34, "12.3")]
    [InlineData(0.0, "0")]
    [InlineData(-3.0, "-3")]
    [InlineData(0.00412, "0.0041")]
    [InlineData(null, "")]
    public void Number_IsShortInAnyCulture(double? value, string expected) => Assert.Equal(expected, ReportText.Number(value));

    [Theory]
    [InlineData(0, 0, "-")]
    [InlineData(5, 5, "100 %")]
    [InlineData(99_999, 100_000, "99.9 %")]    // not all
    [InlineData(1, 3, "33.3 %")]
    public void Percent_IsNeverRoundedUpToAll(long part, long whole, string expected) => Assert.Equal(expected, ReportText.Percent(part, whole));
}
