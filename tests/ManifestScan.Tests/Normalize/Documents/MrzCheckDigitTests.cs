namespace ManifestScan.Normalize.Documents;

public class MrzCheckDigitTests
{
    // The specimens of ICAO Doc 9303, parts 4 to 7.
    [Theory]
    [InlineData("L898902C3", 6)]
    [InlineData("740812", 2)]
    [InlineData("120415", 9)]
    [InlineData("ZE184226B<<<<<", 1)]
    [InlineData("L898902C36" + "7408122" + "1204159" + "ZE184226B<<<<<1", 0)] // composite of TD3
    [InlineData("D23145890", 7)]
    [InlineData("D23145890" + "7" + "7408122" + "1204159" + "<<<<<<<", 6)] // composite of TD2
    [InlineData("D23145890734", 9)] // long number of TD1
    [InlineData("520727", 3)]
    [InlineData("AB2134<<<", 5)]
    public void Compute_Specimen_GivesItsDigit(string field, int digit) => Assert.Equal(digit, MrzCheckDigit.Compute(field));

    [Theory]
    [InlineData("abc")]
    [InlineData("12 4")]
    [InlineData("\u0410")] // Cyrillic А
    public void Compute_OtherCharacters_GivesNull(string field) => Assert.Null(MrzCheckDigit.Compute(field));

    [Theory]
    [InlineData("L898902C3", '6', true)]
    [InlineData("L898902C3", '7', false)]
    [InlineData("<<<<<<<<<<<<<<", '0', true)] // an empty field may have either
    [InlineData("<<<<<<<<<<<<<<", '<', true)]
    [InlineData("L898902C3", '<', false)]
    public void IsRight_Printed_Tells(string field, char printed, bool right) => Assert.Equal(right, MrzCheckDigit.IsRight(field, printed));
}
