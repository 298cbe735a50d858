using System.Text;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Tests.Encodings;

public sealed class Utf8InternerTests
{
    [Fact]
    public void Add_ManyTexts_NumbersDistinctOnesByFirstUse()
    {
        var interner = new Utf8Interner();
        string[] texts = Enumerable.Range(0, 20_000).Select(i => new string((char)('a' + (i % 7)), i % 40) + (i % 5000)).ToArray();
        string[] distinct = texts.Distinct(StringComparer.Ordinal).ToArray();

        int[] ids = texts.Select(text => interner.Add(Encoding.UTF8.GetBytes(text), out _)).ToArray();

        Assert.Equal(texts.Select(text => Array.IndexOf(distinct, text)), ids);
        Assert.Equal(distinct, Enumerable.Range(0, interner.Count).Select(id => Encoding.UTF8.GetString(interner[id])));
    }

    [Fact]
    public void Add_EmptyText_IsATextOfItsOwn()
    {
        var interner = new Utf8Interner();

        Assert.Equal([0, 1, 0], new[] { "", "\0", "" }.Select(text => interner.Add(Encoding.UTF8.GetBytes(text), out _)));
    }
}
