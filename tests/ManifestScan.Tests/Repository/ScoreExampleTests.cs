using System.Globalization;
using System.Text;
using ManifestScan.Cli;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Repository;

/// <summary>The worked example of docs/how-a-score-comes-about.md is what a run gives, and its arithmetic holds. UPDATE_DOCS=1 writes it anew.</summary>
public sealed class ScoreExampleTests : IDisposable
{
    const string Page = "docs/how-a-score-comes-about.md";
    const string Document = "RUS:751904386";
    const string Begin = "<!-- example, written by the tests -->\n";
    const string End = "<!-- end -->\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Example_IsWhatTheRunGives_AndAddsUp()
    {
        InProcess.Run("score", RepositoryFiles.FullPath("data-samples/founding-story/input"), "-o", _folder["out"], "--quiet").Expect(0);
        (string id, double score) = Traveller();
        List<string[]> rows = [.. new TableText(_folder["out/evidence.parquet"]).Rows("traveller_id", "signal", "surprise", "weight", "contribution", "reason")
            .Select(r => r.Split('|')).Where(r => r[0] == id)];

        Assert.Equal(score, rows.Sum(r => Number(r[4])), 1e-6);
        Assert.All(rows.Where(r => Number(r[3]) > 0), r => Assert.InRange(Number(r[4]), 0, Number(r[3]) * Math.Min(Number(r[2]), CapOf(r[1])) + 1e-6));
        Assert.All(rows.Where(r => Number(r[3]) < 0), r => Assert.InRange(Number(r[4]), (Number(r[3]) * Math.Min(Number(r[2]), CapOf(r[1]))) - 1e-6, 0));
        AssertPage(Block(rows, score));
    }

    (string Id, double Score) Traveller()
    {
        string[] row = new TableText(_folder["out/scores.parquet"]).Rows("traveller_id", "score", "documents")
            .Select(r => r.Split('|')).Single(r => r[2].Contains(Document, StringComparison.Ordinal));
        return (row[0], Number(row[1]));
    }

    static string Block(List<string[]> rows, double score)
    {
        var text = new StringBuilder(Begin).Append("| reason | bits | counts at most | weight | adds |\n|---|---|---|---|---|\n");
        foreach (string[] row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row[1]} | {Number(row[2]):0.000} | {CapOf(row[1])} | {row[3]} | {Number(row[4]):+0.000;-0.000;0} |\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"| **score** | | | | **{score:0.000}** |\n\n");
        return rows.Aggregate(text, (all, row) => all.Append(CultureInfo.InvariantCulture, $"> {row[5]}\n\n")).Append(End).ToString();
    }

    static void AssertPage(string block)
    {
        string page = RepositoryFiles.Read(Page);
        int from = page.IndexOf(Begin, StringComparison.Ordinal), to = page.IndexOf(End, StringComparison.Ordinal) + End.Length;
        if (RepositoryFiles.IsUpdate("UPDATE_DOCS"))
        {
            RepositoryFiles.Write(Page, page[..from] + block + page[to..]);
            return;
        }
        Assert.Equal(block, page[from..to]);
    }

    static double CapOf(string signal) => PlanBuilder.Build(new RunArgs()).Plan!.Pipeline.Signals[signal].CapBits;

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
