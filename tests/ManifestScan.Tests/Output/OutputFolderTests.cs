namespace ManifestScan.Output;

public sealed class OutputFolderTests : IDisposable
{
    const string Ours = "{\"program\": \"manifestscan\", \"run\": ";

    readonly TemporaryFolder _folder = new();

    string Target => _folder["out"];

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Foreign => new()
    {
        { "notes.txt", "mine" },
        { "run.json", "not json" },
        { "run.json", "{}" },
        { "run.json", "[]" },
        { "run.json", "7" },
        { "run.json", "{\"program\": \"other\"}" },
        { "run.json", "{\"program\": 7}" },
        { "scores.parquet", "without a report it is nobody's" },
        { "run.json/inner.txt", "a folder of that name" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Refusal_OfAFolderWithSomethingElse_SaysSo(string name, string text)
    {
        _folder.Write("out/" + name, text);

        Assert.Equal($"{Target}: holds something that is not an output of manifestscan; choose another folder.", OutputFolder.Refusal(Target));
    }

    [Fact]
    public void Refusal_OfOurOutputWithAStrangerInIt_SaysSo()
    {
        _folder.Write("out/run.json", Ours + "1}");
        Assert.Null(OutputFolder.Refusal(Target));
        _folder.Write("out/thesis.docx", "");

        Assert.NotNull(OutputFolder.Refusal(Target));
    }

    [Fact]
    public void Refusal_OfNothingOrAnEmptyFolder_IsNull()
    {
        Assert.Null(OutputFolder.Refusal(Target));
        Directory.CreateDirectory(Target);
        Assert.Null(OutputFolder.Refusal(Target));
    }

    [Fact]
    public void Refusal_OfAFileOrTheRoot_SaysSo()
    {
        Assert.Equal($"{_folder.Write("file", "")}: is a file; expected a folder to write.", OutputFolder.Refusal(_folder["file"]));
        Assert.NotNull(OutputFolder.Refusal(Path.GetPathRoot(Target)!));
    }

    [Fact]
    public void Exchange_ReplacesAnOutputOfOursAndLeavesNothingBeside()
    {
        _folder.Write("out/run.json", Ours + "1}");
        _folder.Write("out/scores.parquet", "old");

        Write("2");

        Assert.Equal(["run.json"], Names(Target));
        Assert.Equal(["out"], Names(_folder.FullPath));
        Assert.Equal(Ours + "2}", File.ReadAllText(Path.Combine(Target, "run.json")));
    }

    [Fact]
    public void Dispose_WithoutExchange_LeavesTheOldOutput()
    {
        _folder.Write("out/run.json", Ours + "1}");
        using (OutputFolder folder = OutputFolder.Take(Target))
        {
            folder.CreateFile("run.json").Dispose();
        }

        Assert.Equal(Ours + "1}", File.ReadAllText(Path.Combine(Target, "run.json")));
        Assert.Equal(["out"], Names(_folder.FullPath));
    }

    [Fact]
    public void Take_WhileAnotherRunHasIt_IsRefused()
    {
        using OutputFolder first = OutputFolder.Take(Target);

        IOException refused = Assert.Throws<IOException>(() => OutputFolder.Take(Target + "/"));

        Assert.Contains("another run is writing there", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_OfAnotherFolderBeside_IsNotRefused()
    {
        using OutputFolder first = OutputFolder.Take(Target);
        using OutputFolder second = OutputFolder.Take(_folder["out2"]);
    }

    // The states in which a cut run can leave the disk, and the run of the output that must be there after the next command began.
    public static TheoryData<string, string[], string?> CutStates => new()
    {
        { "while writing the first output", ["new:"], null },
        { "while writing over an output", ["out:1", "new:"], "1" },
        { "before the exchange", ["out:1", "new:2"], "1" },
        { "after the exchange in one step", ["out:2", "new:1"], "2" },
        { "between the two renames", ["old:1", "new:2"], "2" },
        { "between the two renames, with an unfinished new one", ["old:1", "new:"], "1" },
        { "between the two renames, with no new one", ["old:1"], "1" },
        { "before the old one was removed", ["old:1", "out:2"], "2" },
    };

    [Theory]
    [MemberData(nameof(CutStates))]
    public void Take_AfterACutRun_FinishesOrUndoesIt(string state, string[] folders, string? expected)
    {
        foreach (string[] folder in folders.Select(f => f.Split(':')))
        {
            string name = folder[0] == "out" ? "out" : $".out.manifestscan-{folder[0]}";
            _folder.Write(name + "/scores.parquet", "half");
            if (folder[1].Length > 0)
            {
                _folder.Write(name + "/run.json", $"{Ours}{folder[1]}}}");
            }
        }
        _folder.Write(".out.manifestscan-lock", "");        // a killed run leaves its lock file, which nobody holds
        Assert.Null(OutputFolder.Refusal(Target));

        OutputFolder.Take(Target).Dispose();

        string report = Path.Combine(Target, "run.json");
        Assert.True((File.Exists(report) ? File.ReadAllText(report) : null) == (expected is null ? null : $"{Ours}{expected}}}"), state);
        Assert.Equal(expected is null ? [] : ["out"], Names(_folder.FullPath));
    }

    [Fact]
    public void Take_ALinkToAFolder_WritesBesideWhatItPointsTo()
    {
        Directory.CreateDirectory(_folder["elsewhere/real"]);
        Directory.CreateSymbolicLink(Target, _folder["elsewhere/real"]);

        Write("2");

        Assert.Equal(["run.json"], Names(_folder["elsewhere/real"]));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    [Fact]
    public void Files_AndFolder_AreTheOwnersAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        Write("1");

        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(Target), 8));
        Assert.Equal("600", Convert.ToString((int)File.GetUnixFileMode(Path.Combine(Target, "run.json")), 8));
    }

    void Write(string run)
    {
        using OutputFolder folder = OutputFolder.Take(Target);
        using (var writer = new StreamWriter(folder.CreateFile("run.json")))
        {
            writer.Write($"{Ours}{run}}}");
        }
        folder.Exchange();
    }

    static IEnumerable<string?> Names(string folder) => Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
