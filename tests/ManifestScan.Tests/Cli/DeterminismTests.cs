namespace ManifestScan.Cli;

/// <summary>Same input, same bytes: threads, order of inputs, culture and time zone never show.</summary>
public sealed class DeterminismTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly string[] _world;
    readonly SortedDictionary<string, string> _expected;

    public DeterminismTests()
    {
        _world = SmallWorld.Write(_folder);
        InProcess.Run(["score", .. _world, "-o", _folder["first"], "--threads", "1"]).Expect(0);
        _expected = SmallWorld.Hashes(_folder["first"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_Tables_AreAllThere() => Assert.Equal(10, _expected.Count);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void Score_OnAnyNumberOfThreads_GivesTheSameBytes(int threads) => AssertSame([.. _world, "--threads", $"{threads}"]);

    [Fact]
    public void Score_InputsInReverse_GivesTheSameBytes() => AssertSame([.. _world[..3].Reverse(), .. _world[3..]]);

    [Fact]
    public void Score_TheFolderInsteadOfItsFiles_GivesTheSameTables() =>
        AssertSame([_folder["input"], .. _world[3..]]);

    [Theory]
    [InlineData("Asia/Kathmandu", "en_US.UTF-8")]
    [InlineData("America/St_Johns", "tr_TR.UTF-8")]
    [InlineData("UTC", "C")]
    public void Score_UnderAnotherZoneAndCulture_GivesTheSameBytes(string zone, string culture)
    {
        var environment = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = culture, ["LC_ALL"] = culture };
        BuiltProgram.Run(_folder.FullPath, environment, ["score", .. _world, "-o", "out"]).Expect(0);

        Assert.Equal(_expected, SmallWorld.Hashes(_folder["out"]));
    }

    // Threads, the order and the place of inputs are no part of the plan.
    [Fact]
    public void Score_PlanHash_IsThatOfThePlanCommand()
    {
        string plan = System.Text.Json.Nodes.JsonNode.Parse(InProcess.Run("plan", "--threads", "7").Out)!["hash"]!.GetValue<string>();

        Assert.Equal(plan, new Output.TableText(_folder["first/scores.parquet"]).Metadata["plan_hash"]);
    }

    [Fact]
    public void RunJson_ButForTiming_IsTheSame()
    {
        InProcess.Run(["score", .. _world, "-o", _folder["out"], "--threads", "2"]).Expect(0);

        Assert.Equal(WithoutTiming("first"), WithoutTiming("out"));
    }

    [Fact]
    public void Normalize_WritesTheSameTablesAsScore()
    {
        InProcess.Run(["normalize", .. _world, "-o", _folder["tables"]]).Expect(0);
        SortedDictionary<string, string> tables = SmallWorld.Hashes(_folder["tables"]);

        Assert.Equal(["bookings.parquet", "events.parquet", "movements.parquet", "people.parquet", "rejects.parquet"], tables.Keys);
        Assert.All(tables, t => Assert.Equal(_expected[t.Key], t.Value));
    }

    void AssertSame(string[] args)
    {
        InProcess.Run(["score", .. args, "-o", _folder["out"]]).Expect(0);

        Assert.Equal(_expected, SmallWorld.Hashes(_folder["out"]));
    }

    string WithoutTiming(string output)
    {
        var report = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(_folder[output + "/run.json"]))!.AsObject();
        report.Remove("timing");
        return report.ToJsonString();
    }
}
