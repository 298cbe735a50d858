using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Cli;

/// <summary>Lists of other shapes at once, from the command line to links and evidence.</summary>
public sealed class PeopleListTests : IDisposable
{
    // The columns of OpenSanctions' targets.simple.csv, as they come.
    const string Sanctions = """
        "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"
        "q1","Person","Юлия Щеглова","Yulia Shcheglova;Iuliia Shcheglova","1981;1981-02-03","ru","Test street 1","INN-500100000000;700000001","Test list","","","Test","2022-01-01T00:00:00","2029-01-01T00:00:00","2029-01-01T00:00:00"
        "q2","Person","Somebody Else","Foma Zverkov;F. Zverkov","1950-01-01;1955-09-09","","","","","","","Test","2022-01-01T00:00:00","2029-01-01T00:00:00","2029-01-01T00:00:00"
        "q3","Organization","Foma Zverkov","","","","","","","","","Test","2022-01-01T00:00:00","2029-01-01T00:00:00","2029-01-01T00:00:00"
        "q4","Vessel","Shcheglova Yuliya","","","","","","","","","Test","2022-01-01T00:00:00","2029-01-01T00:00:00","2029-01-01T00:00:00"
        "q5","Company","Olga Redkova","","","","","","","","","Test","2022-01-01T00:00:00","2029-01-01T00:00:00","2029-01-01T00:00:00"

        """;

    const string Register = """
        ФИО;Дата рождения;Место работы;Должность
        Редкова Ольга Игоревна;21.03.1972;НИИ Проба;инженер
        Частов Иван;;Завод Тест;слесарь

        """;

    const string Own = """
        surname,given_names,date_of_birth,document_number,document_issuer
        CALLED,OTHERWISE,,533333331,RUS
        REDKOVA,OLGA,,,
        CHASTOV,IVAN,,,

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_ThreeListsOfOtherShapes_SaysWhatAgreedAndWhatIsMissing()
    {
        Score();

        Assert.Equal(
            [
                "own.csv:2|match|name differs; birth date missing; document agrees; prior",
                "own.csv:3|possible|name agrees; birth date missing; document missing; prior",
                "register.csv:2|match|name agrees in another spelling; birth date agrees; document missing; prior",
                "sanctions.csv:2|match|name agrees; birth date agrees; document agrees; prior",
                "sanctions.csv:3|match|name agrees; birth date agrees; document missing; prior",
            ],
            Matches().Where(m => !m.Contains("own.csv:4", StringComparison.Ordinal) && !m.Contains("register.csv:3", StringComparison.Ordinal)));
    }

    [Fact]
    public void Score_RareNameAndCommonName_TheRareOneWeighsMore()
    {
        Score();
        var links = new TableText(_folder["out/links.parquet"]);
        double[] WeightsOf(string place) => [.. Enumerable.Range(0, links.Count).Where(row => links[row, "right_id"] == place)
            .Select(row => double.Parse(links[row, "weight"], System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(12, WeightsOf("own.csv:4").Length);
        Assert.Equal(Math.Log2(12), Assert.Single(WeightsOf("own.csv:3")) - WeightsOf("own.csv:4")[0], 5);
    }

    [Fact]
    public void Score_PositionAndOrganisation_StandInTheEvidence()
    {
        Score();
        var evidence = new TableText(_folder["out/evidence.parquet"]);
        string[] reasons = [.. Enumerable.Range(0, evidence.Count).Where(row => evidence[row, "signal"] == "lists.listed-person").Select(row => evidence[row, "reason"])];

        Assert.Contains(reasons, r => r.StartsWith("Agrees in another spelling of the name and the birth date with a person listed as инженер at НИИ Проба (register.csv line 2);", StringComparison.Ordinal));
        Assert.Contains(reasons, r => r.StartsWith("Agrees in the document alone with a person listed (own.csv line 2);", StringComparison.Ordinal));
        Assert.Contains(reasons, r => r.StartsWith("Agrees in the name, the birth date and the document with a person listed (sanctions.csv line 2);", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_OrganisationsAndVesselsOfAList_AreCountedAndMatchNobody()
    {
        Score();
        JsonNode list = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]!.AsArray()
            .Single(i => i!["name"]!.GetValue<string>().EndsWith("sanctions.csv", StringComparison.Ordinal))!;

        Assert.Equal((2, 3, 0), (list["used"]!.GetValue<int>(), list["not_a_person"]!.GetValue<int>(), list["rejected"]!.GetValue<int>()));
        Assert.DoesNotContain(Matches(), m => m.StartsWith("sanctions.csv:4", StringComparison.Ordinal) || m.StartsWith("sanctions.csv:5", StringComparison.Ordinal));
    }

    void Score()
    {
        string rows = Row("SHCHEGLOVA,YULIYA,1981-02-03,700000001") + Row("ZVERKOV,FOMA,1955-09-09,711111111") + Row("REDKOVA,OLGA,1972-03-21,722222222")
            + Row("NAMED,ANOTHER,1966-06-06,533333331")
            + string.Concat(Enumerable.Range(0, 12).Select(i => Row($"CHASTOV,IVAN,{1950 + (2 * i)}-0{1 + (i % 9)}-11,{644_444_444 + (i * 7_919)}")));
        InProcess.Run(
            "score",
            _folder.Write("ordinary.csv", OrdinaryTravel.Csv("ZZ101 SVO IKA 2030-01-01 every 3 days 30 times, 20 parties, 5 regulars")),
            _folder.Write("manifest.csv", SmallWorld.ManifestHeader + rows),
            "--people", _folder.Write("sanctions.csv", Sanctions),
            "--people", _folder.Write("register.csv", Register),
            "--people", _folder.Write("own.csv", Own),
            "-o", _folder["out"], "--quiet").Expect(0);
    }

    static string Row(string person) => $"ZZ,101,SVO,IKA,2030-02-03T10:00,,{person},RUS\n";

    /// <summary>Links with people lists: place, verdict, and the reason without its bits.</summary>
    string[] Matches() => [.. new TableText(_folder["out/links.parquet"]).Rows("kind", "right_id", "verdict", "reason")
        .Where(r => r.StartsWith("person_list|", StringComparison.Ordinal))
        .Select(r => string.Join("; ", r["person_list|".Length..].Split("; ").Select(part => part[..part.LastIndexOf(' ')])))
        .Order(StringComparer.Ordinal)];
}
