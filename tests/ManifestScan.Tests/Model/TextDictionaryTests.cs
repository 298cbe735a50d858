using System.Text;

namespace ManifestScan.Model;

public class TextDictionaryTests
{
    [Fact]
    public void Intern_EqualTexts_GiveOneIdInOrderOfFirstUse()
    {
        var texts = new TextDictionary();

        Assert.Equal([0, 1, 0, 2], new[] { "SVO", "IKA", "SVO", "" }.Select(t => texts.Intern(t)));
        Assert.Equal(3, texts.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Müller")]
    [InlineData("Иванов")]
    [InlineData("eight678")]
    [InlineData("nine67890 and more than one word of the hash")]
    [InlineData("nul\0inside")]
    public void Intern_AnyText_ComesBackAndIsFound(string text)
    {
        var texts = new TextDictionary();
        texts.Intern("before");
        int id = texts.Intern(text);

        Assert.Equal(text, texts.Text(id));
        Assert.Equal(id, texts.Find(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(id, texts.Intern(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Find_TextNeverInterned_IsNull() => Assert.Equal(TextDictionary.Null, new TextDictionary().Find("SVO"u8));

    [Fact]
    public void Text_OfNull_IsNull() => Assert.Null(new TextDictionary().Text(TextDictionary.Null));

    [Fact]
    public void Intern_UnpairedSurrogate_BecomesTheReplacementCharacter() =>
        Assert.Equal("a\uFFFDb", new TextDictionary() is var texts ? texts.Text(texts.Intern("a\uD800b")) : null);

    // Longer than a page, at the end of a page, and very many: the places where storage changes.
    [Fact]
    public void Intern_ManyAndLongTexts_AllComeBack()
    {
        var texts = new TextDictionary();
        string[] all = [.. Enumerable.Range(0, 60_000).Select(i => $"text {i}"), new string('x', 5_000), new string('y', 3 << 20), "after"];
        int[] ids = [.. all.Select(t => texts.Intern(t))];

        Assert.Equal(Enumerable.Range(0, all.Length), ids);
        Assert.Equal(all, ids.Select(texts.Text));
        Assert.Equal(ids, all.Select(t => texts.Find(Encoding.UTF8.GetBytes(t))));
    }

    [Fact]
    public void InternAll_OfAnotherDictionary_MapsItsIds()
    {
        var here = new TextDictionary();
        here.Intern("SVO");
        var other = new TextDictionary();
        other.Intern("IKA");
        other.Intern("SVO");

        int[] map = here.InternAll(other);

        Assert.Equal([1, 0], map);
        Assert.Equal(TextDictionary.Null, TextDictionary.Remap(map, TextDictionary.Null));
        Assert.Equal(0, TextDictionary.Remap(map, 1));
    }
}
