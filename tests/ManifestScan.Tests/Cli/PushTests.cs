using System.Text.Json.Nodes;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Repeated pushes of one manifest or booking: the last state by the messages' own time wins, whatever the files are called.</summary>
public sealed class PushTests : IDisposable
{
    const string Flight = "TDT+20+ZZ310+++ZZ'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'DTM+232:3003011020:201'";
    const string Per = "NAD+FL+++ABERG:PER'DTM+329:840312'RFF+SEA:012A'DOC+P+SK4417723'LOC+91+SWE'";
    const string Eva = "NAD+FL+++CEDER:EVA'DTM+329:910217'DOC+P+SK4417724'LOC+91+SWE'";
    const string Ida = "NAD+FL+++BERG:IDA'DTM+329:880501'DOC+P+SK4417725'LOC+91+SWE'";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static string Manifest(string time, string function, string people, string part = "", string reference = "R") =>
        $"UNB+UNOA:4+ZZ+XX+300301:{time}+{reference}{time}'UNH+1+PAXLST:D:05B:UN:IATA+ZZ310{part}'BGM+745{function}'{Flight}{people}UNT+1+1'UNZ+1+R'";

    [Fact]
    public void ChangesBetweenPushes_AreCounted()
    {
        _folder.Write("in/a.edi", Manifest("0600", "", Per + Eva) + Manifest("0700", "", Per.Replace("012A", "014C", StringComparison.Ordinal) + Ida));
        Run();
        JsonNode report = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!;

        Assert.Equal("{\"added\":1,\"removed\":1,\"seat\":1}", report["push_changes"]!.ToJsonString());
        Assert.Equal(2, report["quality"]![0]!["movements"]!.GetValue<int>());
    }

    // The file that sorts first holds the last push.
    [Fact]
    public void FullLists_TheLastByTimeWinsNotByName()
    {
        _folder.Write("in/a.edi", Manifest("0700", "", Per + Ida));
        _folder.Write("in/b.edi", Manifest("0600", "", Per + Eva));

        Assert.Equal(["BERG", "ABERG"], Run().Column("surname").OrderDescending(StringComparer.Ordinal));
        Assert.Equal("2 0", Counts("a.edi"));
        Assert.Equal("0 2", Counts("b.edi"));
    }

    [Fact]
    public void OrderAndNamesOfFiles_ChangeNothing()
    {
        string[] pushes = [Manifest("0600", "", Per + Eva), Manifest("0700", "", Per + Ida), Manifest("0800", "+CLOB", Per), Manifest("0900", "+XR", Ida)];
        _folder.Write("in/1.edi", string.Concat(pushes));
        List<string> together = [.. Run().Rows("surname", "status")];
        _folder.Write("in/1.edi", string.Concat(pushes.Reverse()));

        Assert.Equal(["ABERG|boarded", "BERG|cancelled"], together.Order(StringComparer.Ordinal));
        Assert.Equal(together, Run().Rows("surname", "status"));
    }

    [Fact]
    public void Changes_ReplaceThoseTheyNameAndLeaveTheRest()
    {
        _folder.Write("in/a.edi", Manifest("0600", "", Per + Eva) + Manifest("0700", "+CP", Eva.Replace("SK4417724", "SK9900001", StringComparison.Ordinal)));

        Assert.Equal(["ABERG|SK4417723", "CEDER|SK9900001"], Run().Rows("surname", "document_number").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PartsOfOneList_AddToOneAnother()
    {
        _folder.Write("in/a.edi", Manifest("0600", "", Per, "+01:C") + Manifest("0601", "", Eva, "+02:F"));

        Assert.Equal(2, Run().Count);
    }

    [Fact]
    public void CrewAndPassengers_DoNotReplaceOneAnother()
    {
        string crew = Manifest("0700", "", Eva).Replace("BGM+745", "BGM+250", StringComparison.Ordinal).Replace("NAD+FL", "NAD+FM", StringComparison.Ordinal);
        _folder.Write("in/a.edi", Manifest("0600", "", Per) + crew);

        Assert.Equal(["crew", "passenger"], Run().Column("role").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SamePushTwice_IsDuplicateNotDoubled()
    {
        _folder.Write("in/a.edi", Manifest("0600", "", Per + Eva));
        _folder.Write("in/b.edi", Manifest("0600", "", Per + Eva));

        Assert.Equal(2, Run().Count);
        Assert.Equal(2, Input("b.edi")["duplicate"]!.GetValue<int>());
    }

    [Fact]
    public void Bookings_TheLastPushOfABookingWins()
    {
        string Booking(string time, string name, string day) => $"UNB+IATA:1+ZZ+XX+300220:{time}+P{time}'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+ZZ'TVL+{day}0330:0830+HEL+OSL+ZZ+310'EQN+1'"
            + $"SRC'RCI+ZZ:KZ0Q7R::100230:0912'TIF+ABERG+{name}:A:1'TVL+{day}0330:0830+HEL+OSL+ZZ+310:Y'RPI+1+HK'UNT+1+1'UNZ+1+P'";
        _folder.Write("in/a.edi", Booking("0900", "PER OLOF", "02"));
        _folder.Write("in/b.edi", Booking("0600", "PER", "01"));
        Run();

        Assert.Equal(["PER OLOF|2030-03-02"], new TableText(_folder["out/bookings.parquet"]).Rows("given_names", "departure_date"));
        Assert.Equal("0 1", Counts("b.edi"));
    }

    [Fact]
    public void CodeshareCopies_OfOneOperatedFlight_Collapse()
    {
        const string Header = "surname,given_names,date_of_birth,document_number,document_issuer,carrier,flight_number,operating_carrier,operating_flight_number,departure_airport,arrival_airport,departure_date\n";
        _folder.Write("in/m.csv", Header
            + "ABERG,PER,1984-03-12,SK4417723,SWE,YY,7310,ZZ,310,HEL,OSL,2030-03-01\n"
            + "ABERG,PER,1984-03-12,SK4417723,SWE,ZZ,310,ZZ,310,HEL,OSL,2030-03-01\n"
            + "CEDER,EVA,1991-02-17,SK4417724,SWE,YY,7310,ZZ,310,HEL,OSL,2030-03-01\n");

        Assert.Equal(["ABERG|ZZ", "CEDER|YY"], Run().Rows("surname", "carrier").Order(StringComparer.Ordinal));
        Assert.Equal(1, Input("m.csv")["codeshare_copy"]!.GetValue<int>());
    }

    TableText Run()
    {
        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);
        return new TableText(_folder["out/movements.parquet"]);
    }

    string Counts(string file) => $"{Input(file)["used"]} {Input(file)["superseded"]}";

    JsonNode Input(string file) => JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]!.AsArray()
        .Single(i => i!["name"]!.GetValue<string>() == file)!;
}
