using ManifestScan.Output;
using ManifestScan.Pipeline;
using ManifestScan.Signals;

namespace ManifestScan.Repository;

/// <summary>Generated pages say what the program says. UPDATE_DOCS=1 (make docs) writes them anew.</summary>
public class DocsFreshnessTests
{
    [Fact]
    public void SignalPages_AreThoseOfTheCards()
    {
        Dictionary<string, string> pages = SignalCatalogue.Default.Cards.ToDictionary(PathOf, SignalPage.Markdown, StringComparer.Ordinal);

        AssertFresh(pages);
        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), RepositoryFiles.Below("docs/signals", "*.md"));
    }

    [Fact]
    public void SchemaPage_IsTheDataDictionary() =>
        AssertFresh(new Dictionary<string, string> { ["docs/schema.md"] = "# Data dictionary\n\n" + DataDictionary.Text(null)!.TrimEnd() + "\n" });

    [Fact]
    public void IndicatorPage_IsThatOfTheCards() => AssertFresh(new Dictionary<string, string>
    {
        ["docs/indicators.md"] = IndicatorPage.Markdown(
            [.. SignalCatalogue.Default.Cards], PlanBuilder.Build(new RunArgs()).Plan!.Pipeline.Signals.ToDictionary(s => s.Key, s => s.Value.Weight)),
    });

    static string PathOf(SignalCard card) => $"docs/signals/{card.Id.Replace('.', '/')}.md";

    static void AssertFresh(Dictionary<string, string> pages)
    {
        if (RepositoryFiles.IsUpdate("UPDATE_DOCS"))
        {
            foreach ((string path, string text) in pages)
            {
                RepositoryFiles.Write(path, text);
            }
        }
        string[] stale = [.. pages.Where(p => !RepositoryFiles.Exists(p.Key) || RepositoryFiles.Read(p.Key) != p.Value).Select(p => p.Key)];
        Assert.True(stale.Length == 0, $"Stale or missing, run UPDATE_DOCS=1 dotnet test: {string.Join(", ", stale)}");
    }
}
