using System.Globalization;
using System.Text;
using ManifestScan.Cli;
using ManifestScan.Output;

namespace ManifestScan.Repository;

/// <summary>Every folder of data-samples is scored and compared with its expected tables. UPDATE_GOLDEN=1 writes them anew.</summary>
public sealed class SampleTests : IDisposable
{
    const int MostScores = 20;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(RepositoryFiles.FullPath("data-samples"))
        .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Fact]
    public void Samples_OfTheContract_AreThere()
    {
        Assert.True(Directory.Exists(RepositoryFiles.FullPath("data-samples/founding-story/input")));
        Assert.True(Directory.Exists(RepositoryFiles.FullPath("data-samples/ordinary-month/input")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_HasAReadmeAndInput(string sample)
    {
        Assert.StartsWith("# ", RepositoryFiles.Read($"data-samples/{sample}/README.md"), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFileSystemEntries(RepositoryFiles.FullPath($"data-samples/{sample}/input")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_GivesItsExpectedTables(string sample)
    {
        Score(sample);
        (string Name, string Text)[] tables = [("scores.csv", Scores()), ("groups.csv", Groups()), ("evidence.csv", Evidence()), ("rejects.csv", Rejects())];
        if (RepositoryFiles.IsUpdate("UPDATE_GOLDEN"))
        {
            Array.ForEach(tables, t => RepositoryFiles.Write($"data-samples/{sample}/expected/{t.Name}", t.Text));
        }

        Assert.All(tables, t => Assert.Equal(RepositoryFiles.Read($"data-samples/{sample}/expected/{t.Name}"), t.Text));
    }

    // The clean baseline: what is wrong here is wrong everywhere.
    [Fact]
    public void OrdinaryMonth_NobodyReachesMedium()
    {
        Score("ordinary-month");

        Assert.DoesNotContain(Table("scores").Column("severity"), s => s is "medium" or "high" or "critical");
        Assert.Equal(0, Table("evidence").Rows("signal", "contribution").Count(r => r.StartsWith("routing.", StringComparison.Ordinal) && !r.EndsWith("|0", StringComparison.Ordinal)));
    }

    [Fact]
    public void FoundingStory_ItsSevenLeadAndTheDelegationStaysBelow()
    {
        Score("founding-story");
        TableText groups = Table("groups");
        TableText scores = Table("scores");
        HashSet<string> seven = [.. groups[0, "members"].Split(' ')];

        Assert.Equal(7, seven.Count);
        Assert.Equal("2", groups[0, "meetings"]);
        Assert.Contains("6 on official documents and 1 on an ordinary document", groups[0, "reason"], StringComparison.Ordinal);
        Assert.Equal(seven.Order(StringComparer.Ordinal), scores.Column("traveller_id").Take(7).Order(StringComparer.Ordinal));
        Assert.All(scores.Column("severity").Take(7), s => Assert.Contains(s, new[] { "high", "critical" }));
        Assert.DoesNotContain(scores.Column("severity").Skip(7), s => s is "high" or "critical");
    }

    void Score(string sample) =>
        InProcess.Run("score", RepositoryFiles.FullPath($"data-samples/{sample}/input"), "-o", _folder["out"], "--quiet").Expect(0);

    TableText Table(string name) => new(_folder[$"out/{name}.parquet"]);

    // Ids are hashes of content and the same for ever, so they are compared too; bits to a thousandth, because logarithms differ by machine.
    string Scores()
    {
        TableText table = Table("scores");
        return Csv("rank,traveller_id,score,severity,surname,given_names,documents,movements,reasons,explanation", Enumerable.Range(0, Math.Min(MostScores, table.Count))
            .Select(r => new[] { table[r, "rank"], table[r, "traveller_id"], Bits(table[r, "score"]), table[r, "severity"], table[r, "surname"], table[r, "given_names"], table[r, "documents"], table[r, "movements"], table[r, "reasons"], table[r, "explanation"] }));
    }

    string Groups()
    {
        TableText table = Table("groups");
        return Csv("rank,score,members,meetings,observed,reason", Enumerable.Range(0, table.Count)
            .Select(r => new[] { table[r, "rank"], Bits(table[r, "score"]), table[r, "members"], table[r, "meetings"], table[r, "observed"], table[r, "reason"] }));
    }

    string Evidence()
    {
        TableText table = Table("evidence");
        return Csv("signal,hits,contribution", table.Rows("signal", "contribution").Select(r => r.Split('|')).GroupBy(r => r[0]).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new[] { g.Key, g.Count().ToString(CultureInfo.InvariantCulture), g.Sum(r => double.Parse(r[1], CultureInfo.InvariantCulture)).ToString("0.00", CultureInfo.InvariantCulture) }));
    }

    string Rejects() => Csv("source_file,code,severity,field,rows", Table("rejects").Rows("source_file", "code", "severity", "field")
        .GroupBy(r => r).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key.Split('|').Append(g.Count().ToString(CultureInfo.InvariantCulture)).ToArray()));

    static string Bits(string number) => double.Parse(number, CultureInfo.InvariantCulture).ToString("0.000", CultureInfo.InvariantCulture);

    static string Csv(string header, IEnumerable<string[]> rows)
    {
        var csv = new StringBuilder(header).Append('\n');
        foreach (string[] row in rows)
        {
            csv.AppendJoin(',', row.Select(f => f.AsSpan().ContainsAny(",\"\n") ? $"\"{f.Replace("\"", "\"\"")}\"" : f)).Append('\n');
        }
        return csv.ToString();
    }
}
