using ManifestScan.Output;
using ManifestScan.Pipeline;
using ManifestScan.Repository;

namespace ManifestScan.Cli;

/// <summary>Native codes of airports and airlines, by a table of the user's.</summary>
public sealed class NativeCodesTests : IDisposable
{
    static readonly string Sample = RepositoryFiles.FullPath("data-samples/native-codes");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Feed_WithTheTable_HasIataCodesAndTimes()
    {
        string[] with = Flights(Path.Combine(Sample, "input"), "--codes", Path.Combine(Sample, "codes.csv"));
        string[] without = Flights(Path.Combine(Sample, "input"));

        Assert.Equal(["ZZ|310|SVO|LED|2030-03-01T05:30:00", "ZZ|310|SVO|LED|2030-03-08T05:30:00"], with[..2]);
        Assert.All(without, f => Assert.StartsWith("\u0426\u0426|310|\u0428\u0420\u041C|\u041F\u041B\u041A|", f, StringComparison.Ordinal));
        Assert.DoesNotContain("airport.unknown", new TableText(_folder["with/rejects.parquet"]).Column("code"));
    }

    // The same codes in a table, glued to the number and in a route.
    [Fact]
    public void Table_WithTheTable_HasIataCodes()
    {
        _folder.Write("in/m.csv", "surname,given_names,document_number,flight,route,departure_date\nLINDOV,PETR,4417723,\u0446\u0446310,\u0428\u0420\u041C-\u041F\u041B\u041A,2030-03-01\n");

        Assert.StartsWith("ZZ|310|SVO|LED|", Flights(_folder["in"], "--codes", Path.Combine(Sample, "codes.csv"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_WithTheTable_HasNoUnknownAirport() => Assert.DoesNotContain(
        "airport.unknown",
        InProcess.Run("inspect", Path.Combine(Sample, "input"), "--codes", Path.Combine(Sample, "codes.csv")).Expect(0).Out,
        StringComparison.Ordinal);

    [Fact]
    public void Table_WithFaults_IsRefusedWithAllOfThem()
    {
        string codes = _folder.Write("codes.csv", "code;iata;kind\nA;SVO;port\n;SVO;airport\nQ;QQQQ;airport\nB;;airline\nC;SU;airline\nc;UT;airline\nD;SU;airline\n");

        Ended ended = InProcess.Run("score", Path.Combine(Sample, "input"), "-o", _folder["out"], "--codes", codes, "--threads", "0").Expect(ExitCodes.Configuration);

        Assert.Equal(
            [
                "--threads: expected a number from 1 to 1024.",
                "--codes: codes.csv, line 2: expected airport or airline in column kind.",
                "--codes: codes.csv, line 3: expected a code of 1 to 8 characters in column code.",
                "--codes: codes.csv, line 4: expected an IATA code of an airport or city in column iata.",
                "--codes: codes.csv, line 5: expected an IATA code of an airline in column iata.",
                "--codes: codes.csv, line 7: the code was given before and stands for something else.",
            ],
            ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Table_WithoutItsColumns_IsRefused() => Assert.Contains(
        "--codes: codes.csv: expected columns code, iata and kind.",
        InProcess.Run("normalize", Path.Combine(Sample, "input"), "-o", _folder["out"], "--codes", _folder.Write("codes.csv", "code,iata\nA,SVO\n")).Expect(ExitCodes.Configuration).Error,
        StringComparison.Ordinal);

    [Fact]
    public void HashOfThePlan_CoversTheCodesAndNotTheirOrder()
    {
        string one = HashWith("code,iata,kind\nA,SVO,airport\nB,SU,airline\n");

        Assert.Equal(one, HashWith("kind;code;iata\nairline;b;su\nairport;a;svo\n"));
        Assert.NotEqual(one, HashWith("code,iata,kind\nA,LED,airport\nB,SU,airline\n"));
        Assert.NotEqual(one, PlanBuilder.Build(new RunArgs()).Plan!.Hash);
    }

    string HashWith(string table) => PlanBuilder.Build(new RunArgs { CodesFile = _folder.Write("codes", table) }).Plan!.Hash;

    string[] Flights(string input, params string[] options)
    {
        string output = _folder[options.Length > 0 ? "with" : "without"];
        InProcess.Run(["normalize", input, "-o", output, "--quiet", .. options]).Expect(0);
        return [.. new TableText(Path.Combine(output, "movements.parquet"))
            .Rows("carrier", "flight_number", "departure_airport", "arrival_airport", "departure_utc").Distinct().Order(StringComparer.Ordinal)];
    }
}
