using System.Text;
using ManifestScan.Parquet.Writing;

namespace ManifestScan.Parquet.Tests.Writing;

public sealed class TextBoundsTests
{
    static readonly string Sixty = new('a', 60);

    /// <summary>A text and its upper bound; null when there is none.</summary>
    public static TheoryData<string, string?> UpperBounds => new()
    {
        { Sixty + "abcd", Sixty + "abcd" }, // fits
        { Sixty + "abcde", Sixty + "abce" },
        { Sixty + "abc\u00E9", Sixty + "abd" }, // cut before the character that would be split
        { Sixty + "abc\u007F\u007F", Sixty + "abd" }, // U+0080 would need a byte more than there is
        { Sixty + "a\uD7FF\uD7FF", Sixty + "a\uE000" }, // surrogates are no characters
        { Sixty + "\U0010FFFF\U0010FFFF", new string('a', 59) + "b" }, // nothing comes after the last character
        { string.Concat(Enumerable.Repeat("\U0010FFFF", 17)), null },
    };

    [Theory]
    [MemberData(nameof(UpperBounds))]
    public void AtLeast_LongText_IsTheNextShortOne(string text, string? expected)
    {
        byte[]? bound = TextBounds.AtLeast(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, bound is null ? null : Encoding.UTF8.GetString(bound));
    }

    [Fact]
    public void AtMost_LongText_EndsWithAWholeCharacter() =>
        Assert.Equal(Sixty + "abc", Encoding.UTF8.GetString(TextBounds.AtMost(Encoding.UTF8.GetBytes(Sixty + "abc\u00E9"))));
}
