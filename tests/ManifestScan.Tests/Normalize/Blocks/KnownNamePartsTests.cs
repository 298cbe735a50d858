namespace ManifestScan.Normalize.Blocks;

public sealed class KnownNamePartsTests
{
    readonly KnownNameParts _known = new();

    [Fact]
    public void A_part_says_the_same_every_time()
    {
        (string? Text, string Key) first = _known.Surname("Sample-Exämple");
        Assert.Equal("Sample-Exämple", first.Text);
        Assert.Equal(first, _known.Surname("Sample-Exämple"));
    }

    [Fact]
    public void A_surname_is_not_read_as_given_names()
    {
        _known.Surname("ANNAMRS");
        Assert.Equal(("ANNAMRS", "ANNA"), (_known.Surname("ANNAMRS").Text, _known.Given("ANNAMRS").Text));
    }

    [Theory]
    [InlineData("TBA")]
    [InlineData("CBBG")]
    [InlineData("-")]
    public void What_depends_on_the_rest_of_the_name_is_left_open(string raw) =>
        Assert.Equal((null, ""), _known.Surname(raw));
}
