namespace ManifestScan.Pipeline.Reporting;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onload='x' &amp;", "&quot; onload=&#39;x&#39; &amp;amp;")]
    [InlineData("A\u202EB", "A[U+202E]B")]               // would turn the writing round
    [InlineData("A\u2066B\u200F", "A[U+2066]B[U+200F]")]
    [InlineData("A\u001b[31mB\u0000", "A[U+001B][31mB[U+0000]")]
    [InlineData("A\u200BB\uFEFF\u3164", "A[U+200B]B[U+FEFF][U+3164]")]    // would not show
    [InlineData("A\u2028B\nC", "A[U+2028]B[U+000A]C")]
    [InlineData("Иванов İşık محمد 王 e\u0301", "Иванов İşık محمد 王 e\u0301")]
    [InlineData(null, "")]
    public void Of_HostileText_NeitherActsNorHides(string? text, string expected) => Assert.Equal(expected, HtmlText.Of(text));

    // Attributes of tests cannot hold half a character.
    [Fact]
    public void Of_HalfACharacter_IsReplaced() => Assert.Equal("A\uFFFDB", HtmlText.Of("A" + (char)0xD800 + "B"));
}
