using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

public sealed class ExitCodeTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_OrdinaryRun_Is0()
    {
        Ended ended = Score(SmallWorld.Group).Expect(ExitCodes.Done);

        Assert.Contains("A score is a reason to look, not a finding.", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_MoreRejectsThanThePlanAllows_Is1AndWritesAllTheSame()
    {
        string damaged = SmallWorld.ManifestHeader + string.Concat(Enumerable.Range(0, 20).Select(i => $"ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA{i % 8 + 2},SAMPLE,ONE,1980-01-01,2010000{i:00},RUS\n"))
            + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,,,,,\nZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,,,,,\n";

        Score(damaged).Expect(ExitCodes.TooManyRejects);

        Assert.True(File.Exists(_folder["out/run.json"]));
    }

    [Theory]
    [InlineData]
    [InlineData("frobnicate")]
    [InlineData("score")]
    [InlineData("score", "nowhere.csv", "-o", "{out}")]
    [InlineData("score", "{input}", "-o", "{out}", "--threads", "0")]
    [InlineData("score", "{input}", "-o", "{out}", "--threads", "many")]
    [InlineData("score", "{input}", "-o", "{out}", "-p", "no-such-pipeline")]
    [InlineData("score", "{input}", "-o", "{input}")]               // the output is a file
    [InlineData("score", "{input}", "-o", "{folder}")]              // holds what is not ours
    [InlineData("score", "{input}", "-o", "{out}", "--people", "nobody.csv")]
    [InlineData("signals", "show", "no.such-signal")]
    [InlineData("schema", "no-such-table")]
    public void Command_WithWrongArguments_Is2SaysWhyAndWritesNothing(params string[] args)
    {
        string input = _folder.Write("input.csv", SmallWorld.Group);
        Ended ended = InProcess.Run([.. args.Select(a => a.Replace("{input}", input).Replace("{out}", _folder["out"]).Replace("{folder}", _folder.FullPath))]);

        ended.Expect(ExitCodes.Configuration);
        Assert.NotEqual("", ended.Error.Trim());
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Score_InputNotRecognisedUnderStrict_Is2AndWritesNothing()
    {
        string input = _folder.Write("input.csv", SmallWorld.Group);
        string odd = _folder.Write("odd.txt", "%PDF-1.7\n1 0 obj\n<< /Length 7 >>\nendobj\n%%EOF\n");

        InProcess.Run("score", input, odd, "-o", _folder["out"]).Expect(ExitCodes.Done);
        Ended ended = InProcess.Run("score", input, odd, "-o", _folder["out2"], "--strict").Expect(ExitCodes.Configuration);

        Assert.Contains("odd.txt", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out2"]));
    }

    [Fact]
    public void Score_AnotherRunOnTheOutput_Is3AndLeavesTheOutputAlone()
    {
        Score(SmallWorld.Group).Expect(ExitCodes.Done);
        SortedDictionary<string, string> before = SmallWorld.Hashes(_folder["out"]);
        using (Output.OutputFolder.Take(_folder["out"]))
        {
            Ended ended = Score(SmallWorld.Group).Expect(ExitCodes.Disk);
            Assert.Contains("another run", ended.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, SmallWorld.Hashes(_folder["out"]));
    }

    [Fact]
    public void Score_OutputBelowAFile_Is3()
    {
        _folder.Write("file", "");

        InProcess.Run("score", _folder.Write("input.csv", SmallWorld.Group), "-o", _folder["file/out"]).Expect(ExitCodes.Disk);
    }

    [Fact]
    public void Score_FailOnMet_Is4()
    {
        string[] world = SmallWorld.Write(_folder);

        InProcess.Run(["score", .. world, "-o", _folder["out"], "--fail-on", "low"]).Expect(ExitCodes.FailOnMet);
        InProcess.Run(["score", .. world, "-o", _folder["out"]]).Expect(ExitCodes.Done);
    }

    // Contract: 1 wins over 4.
    [Fact]
    public void Score_FailOnMetAndTooManyRejects_Is1()
    {
        string[] world = SmallWorld.Write(_folder);
        _folder.Write("input/d-damaged.csv", SmallWorld.ManifestHeader + string.Concat(Enumerable.Repeat("ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,,,,,\n", 100)));

        InProcess.Run(["score", _folder["input"], .. world[3..], "-o", _folder["out"], "--fail-on", "low"]).Expect(ExitCodes.TooManyRejects);
    }

    [Fact]
    public void Plan_AndCatalogue_Are0AndReadNoInput()
    {
        Assert.Contains("\"hash\"", InProcess.Run("plan").Expect(0).Out, StringComparison.Ordinal);
        Assert.Contains("documents.official-group", InProcess.Run("signals", "list").Expect(0).Out, StringComparison.Ordinal);
        Assert.Contains("traveller_id", InProcess.Run("schema", "scores").Expect(0).Out, StringComparison.Ordinal);
        InProcess.Run("signals", "test").Expect(0);
    }

    // A command that is shown in the help has one real example there.
    [Fact]
    public void Help_OfEveryCommand_HoldsAnExample()
    {
        string help = InProcess.Run("--help").Expect(0).Out;
        string[] commands = [.. help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Length > 2 && char.IsAsciiLetter(l[2])).Select(l => l.Trim().Split(' ')[0])];

        Assert.Contains("score", commands);
        Assert.All(commands, c => Assert.Contains("Example: manifestscan " + c, InProcess.Run(c, "--help").Expect(0).Out, StringComparison.Ordinal));
    }

    Ended Score(string manifest) => InProcess.Run("score", _folder.Write("input.csv", manifest), "-o", _folder["out"]);
}
