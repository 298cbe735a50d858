using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>What commands say when there is nothing to work on, when an argument is wrong, and when a word means several travellers.</summary>
public sealed class SmallOutputsTests : IDisposable
{
    const string NoTravel = "The inputs hold neither a manifest nor bookings; the output is empty.";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.csv: Empty; nothing was read from it.")]
    [InlineData(SmallWorld.People, "a.csv: A list of people; it is joined only when given by --people or named in the pipeline.")]
    public void NothingButAnEmptyFileOrAListOfPeople_IsSaidAndIs1(string text, string said)
    {
        _folder.Write("in/a.csv", text);

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.TooManyRejects);
        Ended quiet = InProcess.Run("score", _folder["in"], "-o", _folder["out2"], "--quiet").Expect(ExitCodes.TooManyRejects);

        Assert.Contains("note: " + said, ended.Error, StringComparison.Ordinal);
        Assert.Contains(NoTravel, quiet.Error, StringComparison.Ordinal);
    }

    // Beside manifests they are said and cost nothing; a quiet night has a header and no row.
    [Theory]
    [InlineData("", "z.csv: Empty; nothing was read from it.")]
    [InlineData(SmallWorld.People, "z.csv: A list of people; it is joined only when given by --people or named in the pipeline.")]
    public void EmptyFileOrListOfPeopleBesideAManifest_IsSaidAndIs0(string text, string said)
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        _folder.Write("in/z.csv", text);
        _folder.Write("night/a.csv", SmallWorld.ManifestHeader);

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);
        InProcess.Run("score", _folder["night"], "-o", _folder["out2"]).Expect(ExitCodes.Done);

        Assert.Contains("note: " + said, ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--peple")]
    [InlineData("-q")]
    public void MistypedOption_IsNamed(string option)
    {
        _folder.Write("in/a.csv", SmallWorld.Group);

        Ended ended = InProcess.Run("score", _folder["in"], option, "x", "-o", _folder["out"]).Expect(ExitCodes.Configuration);

        Assert.Contains($"Unrecognized option '{option}'.", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Theory]
    [InlineData("explain", "{folder}", "SAMPLE")]
    [InlineData("around", "{folder}", "SAMPLE")]
    [InlineData("top", "{folder}")]
    [InlineData("top", "nowhere")]
    [InlineData("report", "{folder}")]
    [InlineData("evaluate", "{folder}", "--truth", "{truth}")]
    public void FolderThatIsNoOutput_Is2(params string[] args)
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        string truth = _folder.Write("truth.csv", "document,story,kind\nRUS:201000001,x,planted\n");

        Ended ended = InProcess.Run([.. args.Select(a => a.Replace("{folder}", _folder["in"], StringComparison.Ordinal).Replace("{truth}", truth, StringComparison.Ordinal))]);

        Assert.Contains("holds no output of manifestscan.", ended.Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoThatMeansSeveral_ListsWhoTheyAre_AndTheMessageNamesNobody()
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(0);
        InProcess.Run("score", _folder["in"], "-o", _folder["tokens"], "--pseudonymize").Expect(0);

        Ended named = InProcess.Run("explain", _folder["out"], "SAMPLE").Expect(ExitCodes.Configuration);
        Ended around = InProcess.Run("around", _folder["out"], "SAMPLE").Expect(ExitCodes.Configuration);
        Ended tokens = InProcess.Run("explain", _folder["tokens"], new Output.TableText(_folder["tokens/scores.parquet"])[0, "surname"]);

        Assert.Matches("^[0-9A-Z]{26}  SAMPLE ONE 1980-01-01 RUS:201000001\r?$", Assert.Single(named.Out.Split('\n'), l => l.Contains("ONE", StringComparison.Ordinal)));
        Assert.Equal(named.Out, around.Out);
        Assert.DoesNotContain("SAMPLE", named.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SAMPLE", tokens.Out + tokens.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Around_MissingNumber_IsNoLoneColon()
    {
        _folder.Write("in/m.csv", SmallWorld.ManifestHeader
            + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,SAMPLE,ONE,1980-01-01,201000001,RUS\n"
            + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,BERG,TWO,1981-01-01,,DEU\n"
            + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,CANO,THREE,1982-01-01,X1234567,\n"
            + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,DAHL,FOUR,1983-01-01,,\n");
        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(0);

        string[] lines = [.. InProcess.Run("around", _folder["out"], "201000001").Expect(0).Out.ReplaceLineEndings("\n").Split('\n').Where(l => l.Contains("in one booking", StringComparison.Ordinal))];

        Assert.Equal(["BERG TWO", "CANO THREE X1234567", "DAHL FOUR"], lines.Select(l => l[(l.IndexOf("times: ", StringComparison.Ordinal) + 7)..]).Order(StringComparer.Ordinal));
    }

    // A caption is italic in a terminal; a file gets text alone.
    [Fact]
    public void Evaluate_IntoAFile_HoldsNoEscapes()
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        string truth = _folder.Write("truth.csv", "document,story,kind\nRUS:201000001,x,planted\n");
        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(0);
        var environment = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" };

        Ended ended = BuiltProgram.Run(_folder.FullPath, environment, "evaluate", "out", "--truth", truth).Expect(0);

        Assert.DoesNotContain('\u001B', ended.Out);
    }
}
