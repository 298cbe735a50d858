using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Nothing lost: every record ends in exactly one count, whatever the dirt.</summary>
public sealed class ConservationTests : IDisposable
{
    static readonly string[] Ends = ["used", "duplicate", "superseded", "codeshare_copy", "not_a_person", "rejected"];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_DirtyExports_AccountForEveryRecord(int seed)
    {
        var random = new Random(seed);
        int rows = 200 + random.Next(300);
        _folder.Write("input/manifest.csv", Manifest(random, rows));
        _folder.Write("input/bookings.csv", Manifest(random, rows).Replace("seat\n", "booking_created\n"));

        Ended ended = InProcess.Run("score", _folder["input"], "-o", _folder["out"], "--quiet");
        Assert.True(ended.ExitCode is 0 or 1, ended.Error);
        JsonNode report = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!;

        foreach (JsonNode? input in report["inputs"]!.AsArray())
        {
            Assert.Equal(rows, input!["records_read"]!.GetValue<long>());
            Assert.Equal(rows, Ends.Sum(end => input[end]!.GetValue<long>()));
        }
        AssertTables(report);
    }

    /// <summary>What is used stands in a table; what is rejected has a reject of its own line.</summary>
    void AssertTables(JsonNode report)
    {
        var rejects = new TableText(_folder["out/rejects.parquet"]);
        var bookings = new TableText(_folder["out/bookings.parquet"]);
        var movements = new TableText(_folder["out/movements.parquet"]);
        foreach (JsonNode? input in report["inputs"]!.AsArray())
        {
            string name = input!["name"]!.GetValue<string>();
            TableText table = input["kind"]!.GetValue<string>() == "booking" ? bookings : movements;
            Assert.Equal(input["used"]!.GetValue<long>(), table.Column("source_file").Count(f => f == name));
            Assert.Equal(
                input["rejected"]!.GetValue<long>(),
                rejects.Rows("severity", "source_file", "source_line").Where(r => r.StartsWith($"error|{name}|", StringComparison.Ordinal)).Distinct().Count());
        }
    }

    static string Manifest(Random random, int rows)
    {
        string[][] choices =
        [
            ["ZZ", "YY", "", "?", "zz"],
            ["101", "0102", "7A", "", "flight"],
            ["SVO", "IKA", "UUEE", "XXX", "", "Moscow"],
            ["IKA", "LED", "", "Q9Q"],
            ["2030-03-20T10:00", "2030-03-20", "20/03/2030 10:00", "", "99.99.9999", "yesterday"],
            ["SAMPLE", "O'NEIL", "\"DE LA, CRUZ\"", "ИВАНОВ", "", "EXST", "GROUP", "\"a \"\"quoted\"\" one\""],
            ["ONE", "TWO MRS", "", "CHD", "\"with\nline end\""],
            ["201000001", "751000001", "", "XXXXXX", "A-1 2.3"],
            ["RUS", "UTO", "", "Utopia", "R"],
            ["AAAAA2", "", "BBBBB2", "no locator"],
            ["1A", "", "99Z"],
        ];
        var text = new StringBuilder("carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,document_issuer,record_locator,seat\n");
        for (int row = 0; row < rows; row++)
        {
            // The first choices are the good ones and come often, so that the layout is recognised and duplicates occur.
            IEnumerable<string> fields = choices.Select(c => random.Next(4) > 0 ? c[random.Next(Math.Min(2, c.Length))] : c[random.Next(c.Length)]);
            // A row cut short keeps its first field: a line of nothing but delimiters is no record. It is cut before the field with a line
            // end, because a quote that spans lines and is followed by too little is read as one that never closed.
            text.AppendJoin(',', random.Next(30) == 0 ? fields.Skip(1).Take(random.Next(2, 5)).Prepend("ZZ") : fields).Append(random.Next(2) == 0 ? "\n" : "\r\n");
        }
        return text.ToString();
    }
}
