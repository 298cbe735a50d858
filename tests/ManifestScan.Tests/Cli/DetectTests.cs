using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

public sealed class DetectTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Detect_Label_IsMeasuredAndNeverRead()
    {
        string table = _folder.Write("t.csv", Table(200, 17));
        JsonNode json = JsonNode.Parse(Detect(table, "--label", "label", "--json").Expect(0).Out)!;
        Detect(table).Expect(0);

        Assert.Equal(1, json["auroc"]!.GetValue<double>());
        Assert.Equal(2, json["columns"]!.GetValue<int>());
        Assert.StartsWith("17|", Rows().MaxBy(r => double.Parse(r.Split('|')[1], CultureInfo.InvariantCulture)), StringComparison.Ordinal);
    }

    [Fact]
    public void Detect_SameTable_GivesTheSameBytesForAnyNumberOfThreads()
    {
        string table = _folder.Write("t.csv", Table(5000, 17));
        Detect(table, "--threads", "1").Expect(0);
        byte[] one = File.ReadAllBytes(_folder["out.parquet"]);
        Detect(table, "--threads", "4").Expect(0);

        Assert.Equal(one, File.ReadAllBytes(_folder["out.parquet"]));
    }

    [Fact]
    public void Detect_ParquetAndCsv_GiveTheSameScores()
    {
        Detect(_folder.Write("t.csv", Table(300, 4))).Expect(0);
        string[] scores = Rows();
        File.Move(_folder["out.parquet"], _folder["in.parquet"]);
        Detect(_folder["in.parquet"], "--detector", "ecod").Expect(0);
        string csv = _folder.Write("in.csv", "row,score,p\n" + string.Concat(scores.Select(r => string.Join(',', r.Split('|')) + "\n")));
        string[] fromParquet = Rows();
        Detect(csv, "--detector", "ecod").Expect(0);

        Assert.Equal(fromParquet, Rows());
    }

    [Theory]
    [InlineData("a,b\n", "There is no row")]
    [InlineData("", "The table is empty")]
    [InlineData("a,b\n1,2\n", "No column tells one row from another")]
    [InlineData("a,b\n1,\n2,\n9,\n", "Left out, for they hold nothing: b.")]
    [InlineData("a,b\n1,x\n2,y\n9,z\n", "Left out, for they hold text and not numbers: b.")]
    [InlineData("a,b\n1,7\n2,7\n9,7\n", "Of one value only, so that they count for nothing: b.")]
    [InlineData("a,b\n1,7\n2,NaN\ninf,7\n", "Cells that are infinite or not a number, read as the median of their column: 2.")]
    public void Detect_OddTables_AreScoredAndSaidAloud(string text, string note)
    {
        Ended ended = Detect(_folder.Write("t.csv", text)).Expect(0);

        Assert.Contains(note, ended.Out, StringComparison.Ordinal);
        Assert.Equal(Math.Max(0, text.Split('\n').Length - 2), Rows().Length);
    }

    // The stranger stands 1e300 from the others: an extreme value, not a missing one.
    // ECOD and COPOD see ranks alone, to which it is the last of 200 as 900 was.
    [Theory]
    [InlineData("default")]
    [InlineData("isolation-forest")]
    [InlineData("extended-isolation-forest")]
    [InlineData("pca")]
    [InlineData("knn")]
    public void Detect_AHugeFiniteNumber_IsTheStrangestOfAll(string detector)
    {
        string text = Table(200, 17).Replace(",900,", ",1e300,", StringComparison.Ordinal);

        Ended ended = Detect(_folder.Write("t.csv", text), "--detector", detector).Expect(0);

        Assert.Contains("Cells beyond half of what single precision holds, read as that: 1.", ended.Out, StringComparison.Ordinal);
        Assert.All(Rows(), r => Assert.True(double.IsFinite(double.Parse(r.Split('|')[1], CultureInfo.InvariantCulture))));
        Assert.StartsWith("17|", Rows().MaxBy(r => double.Parse(r.Split('|')[1], CultureInfo.InvariantCulture)), StringComparison.Ordinal);
    }

    [Fact]
    public void Detect_Model_ScoresAnotherTableAgainstTheFirst()
    {
        Detect(_folder.Write("t.csv", Table(400, 3)), "--save-model", _folder["m.bin"], "--detector", "knn").Expect(0);
        Ended ended = Detect(_folder.Write("u.csv", "b,a\n2,1\n900,1\n"), "--model", _folder["m.bin"]).Expect(0);

        Assert.Contains("p is against 400 rows", ended.Out, StringComparison.Ordinal);
        Assert.Equal("1", Rows()[1].Split('|')[0]);
        Assert.InRange(double.Parse(Rows()[1].Split('|')[2], CultureInfo.InvariantCulture), 1 / 402.0, 2 / 400.0);
    }

    [Fact]
    public void Detect_EveryFault_IsToldAtOnceAndNothingWritten()
    {
        string mine = _folder.Write("out.parquet", "mine");
        Ended ended = Detect(_folder["nowhere.csv"], "--detector", "oracle", "--threads", "0").Expect(ExitCodes.Configuration);

        Assert.Equal(4, ended.Error.Trim().Split('\n').Length);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Theory]
    [InlineData("a,label\n1,SECRET\n2,0\n", "--label label: expected 0 or 1")]
    [InlineData("a,b\nSECRET,x\nSECRET2,y\n", "no column holds numbers")]
    [InlineData("PAR1 this is no parquet PAR1", "t.csv")]
    public void Detect_WrongTables_AreFaultsWithoutValues(string text, string fault)
    {
        string table = _folder.Write("t.csv", text);
        Ended ended = (text.Contains("label", StringComparison.Ordinal) ? Detect(table, "--label", "label") : Detect(table)).Expect(ExitCodes.Configuration);

        Assert.Contains(fault, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Detect_ATableOfManyColumns_IsRead()
    {
        var text = new StringBuilder(string.Join(',', Enumerable.Range(0, 5000).Select(i => $"g{i}")) + "\n");
        for (int row = 0; row < 12; row++)
        {
            text.AppendJoin(',', Enumerable.Range(0, 5000).Select(i => (i * row * 7919 % 101).ToString(CultureInfo.InvariantCulture))).Append('\n');
        }

        Assert.Contains("12 rows, 4,950 columns", Detect(_folder.Write("t.csv", text.ToString())).Expect(0).Out, StringComparison.Ordinal);
    }

    Ended Detect(string table, params string[] options) => InProcess.Run(["detect", table, "-o", _folder["out.parquet"], .. options]);

    string[] Rows() => [.. new TableText(_folder["out.parquet"]).Rows("row", "score", "p")];

    static string Table(int rows, int stranger)
    {
        var text = new StringBuilder("a,b,label\n");
        for (int row = 0; row < rows; row++)
        {
            int a = row * 7919 % 101;
            text.Append(CultureInfo.InvariantCulture, $"{a},{(row == stranger ? 900 : a + (row % 3))},{(row == stranger ? 1 : 0)}\n");
        }
        return text.ToString();
    }
}
