namespace ManifestScan.Pipeline.Reporting;

public class HtmlTests
{
    [Fact]
    public void Add_EveryHole_IsEscaped()
    {
        var html = new Html();

        html.Add($"<p id=\"{"\"><script>"}\">{"{0}"}{7}{null}</p>");

        Assert.Equal("<p id=\"&quot;&gt;&lt;script&gt;\">{0}7</p>\n", html.ToString());
    }

    [Fact]
    public void Table_Cells_AreEscapedAndIsolated()
    {
        var html = new Html();

        html.Table("A & B", ["name", "#bits"], [["<b>", 3]]);

        Assert.Contains("<caption>A &amp; B</caption>", html.ToString(), StringComparison.Ordinal);
        Assert.Contains("<td class=\"text\"><bdi>&lt;b&gt;</bdi></td>\n<td class=\"number\"><bdi>3</bdi></td>", html.ToString(), StringComparison.Ordinal);
    }
}
