namespace ManifestScan.Model;

/// <summary>Ids of movements rest on this hash and are kept by users: its values are literal here and never change.</summary>
public class ContentHashTests
{
    [Fact]
    public void Value_OfNothing_IsFixed() => Assert.Equal(5884726512188266309UL, new ContentHash().Value);

    [Theory]
    [InlineData(0, 5242023132474216962UL)]
    [InlineData(-1, 1309995211219951981UL)]
    [InlineData(long.MinValue, 6051195921090479960UL)]
    public void Value_OfNumbers_IsFixed(long number, ulong expected) => Assert.Equal(expected, new ContentHash().Add(number).Value);

    [Theory]
    [InlineData("", 6717885918741781254UL)]
    [InlineData("SVO", 5285641527285158781UL)]
    [InlineData("eight678", 14385893004966892309UL)]
    [InlineData("Иванов, nine and more", 6285982391241634337UL)]
    public void Value_OfTexts_IsFixed(string text, ulong expected) => Assert.Equal(expected, OfTexts(text));

    [Fact]
    public void Add_FieldsCutElsewhere_Differ() => Assert.NotEqual(OfTexts("AB", "C"), OfTexts("A", "BC"));

    [Fact]
    public void Add_MissingField_DiffersFromAnEmptyOne() => Assert.NotEqual(OfTexts(""), OfTexts([null]));

    [Fact]
    public void Add_ManyTexts_DoNotCollide()
    {
        IEnumerable<string> texts = Enumerable.Range(0, 100_000).Select(i => $"ZZ{i}").Concat(Enumerable.Range(0, 1000).Select(i => new string('\0', i)));

        Assert.Distinct(texts.Select(t => OfTexts(t)));
    }

    static ulong OfTexts(params string?[] values)
    {
        var texts = new TextDictionary();
        var hash = new ContentHash();
        foreach (string? value in values)
        {
            hash = hash.Add(texts, value is null ? TextDictionary.Null : texts.Intern(value));
        }
        return hash.Value;
    }
}
