using System.Text.Json.Nodes;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>What each carrier's flights leave out and get wrong, in run.json and in the report.</summary>
public sealed class FlightQualityTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static string Manifest(string flight, string people, int stated) =>
        $"UNB+UNOA:4+ZZ+XX+300301:0600+R{flight}'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'TDT+20+ZZ{flight}+++ZZ'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'{people}CNT+42:{stated}'UNT+{8 + people.Count(c => c == '\'')}+1'UNZ+1+R'";

    // All on one line, so that only the byte tells which flight a fault belongs to.
    [Fact]
    public void Messages_TotalsRejectsAndGaps_StandWithTheirFlight()
    {
        _folder.Write("in/a.edi",
            Manifest("310", "NAD+FL+++ABERG:PER'DTM+329:840312'DOC+P+SK4417723'", 1)
            + Manifest("311", "NAD+FL+++BERG:IDA'NAD+FL'NAD+FL+++CEDER:EVA'DOC+P+SK4417724'ZQX+1'", 4));
        Run();

        Assert.Equal(
            [
                "ZZ 310: 1 movements, 0 without document, 0 without birth date; 0 totals, 0 rejected, 0 warnings",
                "ZZ 311: 2 movements, 1 without document, 2 without birth date; 1 totals, 1 rejected, 1 warnings",
            ],
            Flights());
        Assert.Equal("ZZ: 3 movements, 1 totals, 1 rejected", string.Join('\n', Quality("quality").Select(c =>
            $"{c["carrier"]}: {c["movements"]} movements, {c["control_total_differences"]} totals, {c["rejected"]} rejected")));
        var rejects = new TableText(_folder["out/rejects.parquet"]);
        Assert.All(rejects.Column("source_offset"), o => Assert.True(int.Parse(o, System.Globalization.CultureInfo.InvariantCulture) > 0));
    }

    [Fact]
    public void Tables_ARejectedRow_HasNoFlight()
    {
        _folder.Write("in/a.csv", "carrier,flight_number,departure_airport,arrival_airport,departure_date,surname,given_names,document_number\n"
            + "ZZ,310,HEL,OSL,2030-03-01,ABERG,PER,SK4417723\nZZ,311,HEL,OSL,2030-03-01,,,\nZZ,311,HEL,QQQ,2030-03-01,BERG,IDA,SK4417724\n");
        Run();

        Assert.Equal(
            [
                " : 0 movements, 0 without document, 0 without birth date; 0 totals, 1 rejected, 0 warnings",
                "ZZ 310: 1 movements, 0 without document, 1 without birth date; 0 totals, 0 rejected, 0 warnings",
                "ZZ 311: 1 movements, 0 without document, 1 without birth date; 0 totals, 0 rejected, 1 warnings",
            ],
            Flights());
    }

    [Fact]
    public void Report_ShowsTheFlightsWithFaults()
    {
        _folder.Write("in/a.edi", Manifest("310", "NAD+FL+++ABERG:PER'DTM+329:840312'DOC+P+SK4417723'", 3));
        InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);
        InProcess.Run("report", _folder["out"], "-o", _folder["report.html"]).Expect(0);
        string page = File.ReadAllText(_folder["report.html"]);

        Assert.Contains("Flight numbers with faults in their records, 1 of 1", page, StringComparison.Ordinal);
        Assert.Contains("control totals that differ", page, StringComparison.Ordinal);
    }

    void Run() => Assert.InRange(InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").ExitCode, 0, 1);

    IEnumerable<JsonNode> Quality(string name) => JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))![name]!.AsArray().OfType<JsonNode>();

    IEnumerable<string> Flights() => Quality("quality_by_flight").Select(f =>
        $"{f["carrier"]} {f["flight_number"]}: {f["movements"]} movements, {f["without_document"]} without document, {f["without_birth_date"]} without birth date; "
        + $"{f["control_total_differences"]} totals, {f["rejected"]} rejected, {f["warnings"]} warnings");
}
