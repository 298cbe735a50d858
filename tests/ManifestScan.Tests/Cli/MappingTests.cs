using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>What a pipeline file says of an input holds however the input is given.</summary>
public sealed class MappingTests : IDisposable
{
    const string Bookings = "QQA;PNR;PAX_NAME;DOB;FLT_NO;QQB\n14OCT29;Q1W2E3;AALTO/MIKA MR;04SEP1961;ZZ160;07JAN30\n15OCT29;Q1W2E4;BERG/LIV MRS;04SEP1971;ZZ160;08JAN30\n";

    readonly TemporaryFolder _folder = new();

    public MappingTests()
    {
        _folder.Write("data/in/b.csv", Bookings);
        _folder.Write("lists/people.csv", "Name;Birth date;Organisation\nMika Aalto;13.03.1961;Institute of Examples\n");
        _folder.Write("p.yaml", "extends: default\ninputs:\n  - match: b.csv\n    kind: booking\n    columns:\n      QQA: departure_local\n      QQB: booked_local\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/in")]
    [InlineData("data/in", "--people", "lists/people.csv")]
    [InlineData("data/in/b.csv", "--people", "lists/people.csv")]
    [InlineData("data/in/*.csv", "--people", "lists/people.csv")]
    public void Match_BeginsAtWhatWasGiven(string input, params string[] options)
    {
        Ended ended = InProcess.Run(["score", _folder[input], "-p", _folder["p.yaml"], "-o", _folder["out"], .. options.Select(o => o.Contains('/', StringComparison.Ordinal) ? _folder[o] : o)]).Expect(0);

        Assert.Equal(["2029-10-14", "2029-10-15"], new TableText(_folder["out/bookings.parquet"]).Rows("departure_date").Order(StringComparer.Ordinal));
        Assert.DoesNotContain("matches no input", ended.Error, StringComparison.Ordinal);
    }

    // Two folders: the names that inspect prints are those of the two together, with a list elsewhere or without.
    [Fact]
    public void NamesThatInspectPrints_FitInScore()
    {
        _folder.Write("data/more/c.csv", SmallWorld.Group);
        string mapping = InProcess.Run("inspect", _folder["data/in"], _folder["data/more"], "--mapping").Expect(0).Out;
        _folder.Write("q.yaml", "extends: default\n" + mapping);

        Ended ended = InProcess.Run("score", _folder["data/in"], _folder["data/more"], "--people", _folder["lists/people.csv"], "-p", _folder["q.yaml"], "-o", _folder["out"]);

        Assert.Contains("match: \"in/b.csv\"", mapping, StringComparison.Ordinal);
        Assert.DoesNotContain("matches no input", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryThatMatchesNothing_IsSaid_AndIs2UnderStrict()
    {
        _folder.Write("r.yaml", "extends: default\ninputs:\n  - match: other/b.csv\n    kind: booking\n");
        const string Said = "inputs[0]: 'other/b.csv' matches no input; names begin at the folder given, as inspect --mapping prints them.";

        Ended score = InProcess.Run("score", _folder["data/in"], "-p", _folder["r.yaml"], "-o", _folder["out"]);
        Ended inspect = InProcess.Run("inspect", _folder["data/in"], "-p", _folder["r.yaml"]);
        Ended strict = InProcess.Run("score", _folder["data/in"], "-p", _folder["r.yaml"], "-o", _folder["out2"], "--strict").Expect(ExitCodes.Configuration);

        Assert.All([score, inspect, strict], e => Assert.Contains(Said, e.Error, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["out2"]));
    }

    [Fact]
    public void Mapping_OfATableThatIsNotRecognised_HasItsHeaders()
    {
        _folder.Write("odd/z.csv", "Kürzel;Gewicht;Farbe\n12;34;rot\n13;35;blau\n");

        string mapping = InProcess.Run("inspect", _folder["odd"], "--mapping").Expect(0).Out;

        Assert.Contains("  - match: \"z.csv\"\n    # kind: not recognised; manifest, booking, people or events\n", mapping, StringComparison.Ordinal);
        Assert.Contains("      \"Gewicht\": ignore\n", mapping, StringComparison.Ordinal);
        _folder.Write("s.yaml", "extends: default\n" + mapping);
        InProcess.Run("plan", "-p", _folder["s.yaml"]).Expect(0);
    }
}
