using ManifestScan.Parquet;

namespace ManifestScan.Pipeline.Identity;

public class LinkRunTests
{
    static readonly string[] People =
    [
        "id,first name,Фамилия,born,passport no",
        "1,Yuliya,Shcheglova,1981-02-03,700000001",
        "2,Petr,Samplev,1964-11-20,511111112",
        "3,Iuliia,Shcheglova,03.02.1981,700000001",
    ];

    [Fact]
    public void Link_OneTable_WritesPairsAndClusters()
    {
        using var folder = new TemporaryFolder();
        string table = folder.Write("people.csv", string.Join('\n', People));

        LinkSummary summary = LinkRun.Link(new LinkArgs { Tables = [table], Output = folder["pairs.parquet"], Clusters = folder["clusters.parquet"] });

        Assert.Equal(["first name=given_name", "Фамилия=surname", "born=birth_date", "passport no=document"], summary.Fields);
        Assert.Equal(["0 2 match"], Rows(folder["pairs.parquet"], "left_row", "right_row", "verdict"));
        Assert.Equal(["0 0", "1 1", "2 0"], Rows(folder["clusters.parquet"], "row", "cluster"));
    }

    [Fact]
    public void Link_TwoTablesOfOtherHeaders_CountsRowsOfEachFromZero()
    {
        using var folder = new TemporaryFolder();
        string left = folder.Write("a.csv", string.Join('\n', People[..3]));
        string right = folder.Write("b.csv", "surname;given_name;date_of_birth;document\nOTHEROV;IGOR;1970-05-06;600000003\nSHCHEGLOVA;YULIA;1981-02-03;700000001");

        LinkRun.Link(new LinkArgs { Tables = [left, right], Output = folder["pairs.parquet"] });

        Assert.Equal(["0 1 match"], Rows(folder["pairs.parquet"], "left_row", "right_row", "verdict"));
    }

    [Fact]
    public void Link_ParquetTable_IsReadLikeText()
    {
        using var folder = new TemporaryFolder();
        string table = folder.Write("people.csv", string.Join('\n', People));
        LinkRun.Link(new LinkArgs { Tables = [table], Output = folder["pairs.parquet"], Clusters = folder["clusters.parquet"] });

        LinkSummary summary = LinkRun.Link(new LinkArgs { Tables = [folder["clusters.parquet"]], Output = folder["again.parquet"], Roles = ["row=other"] });

        Assert.Equal((3, "row=other"), (summary.Rows, Assert.Single(summary.Fields)));
    }

    [Fact]
    public void Link_WrongArguments_AreToldTogether()
    {
        using var folder = new TemporaryFolder();
        ConfigurationException fault = Assert.Throws<ConfigurationException>(() => LinkRun.Link(new LinkArgs
        {
            Tables = [folder["no.csv"]],
            Output = folder["pairs.parquet"],
            Roles = ["surname=nothing"],
        }));

        Assert.Equal(2, fault.Faults.Count);
        Assert.False(File.Exists(folder["pairs.parquet"]));
    }

    [Fact]
    public void ComparePairs_File_KeepsItsOrder()
    {
        using var folder = new TemporaryFolder();
        string pairs = folder.Write("pairs.csv", "schema,name1,name2\nPerson,Sample One,ONE SAMPLE\nPerson,Sample One,\n");

        IReadOnlyList<ComparedNames> compared = NameRun.ComparePairs(pairs);

        Assert.Equal(["match", "different"], compared.Select(c => c.Verdict));
        Assert.Throws<ConfigurationException>(() => NameRun.ComparePairs(folder.Write("other.csv", "a,b\n1,2\n")));
    }

    static List<string> Rows(string path, params string[] columns)
    {
        using ParquetReader reader = ParquetReader.Open(File.OpenRead(path));
        ParquetColumnData[] data = [.. columns.Select(c => reader.ReadColumn(0, c))];
        return [.. Enumerable.Range(0, (int)reader.RowCount).Select(row => string.Join(' ', data.Select(d =>
            d.Field.Type == ParquetType.String ? d.GetString(row) : FormattableString.Invariant($"{d.Int64s.Span[row]}"))))];
    }
}
