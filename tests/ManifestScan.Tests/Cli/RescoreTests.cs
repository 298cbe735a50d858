using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;
using ManifestScan.Repository;

namespace ManifestScan.Cli;

/// <summary>Other weights over finished evidence give the bytes that a full run with them gives.</summary>
public sealed class RescoreTests : IDisposable
{
    static readonly string[] Rescored = ["evidence.parquet", "scores.parquet"];

    /// <summary>p and q rest on the mitigating weights too, and copies of the run are no part of an output.</summary>
    static readonly (string, string) WithoutCopies = ("nullTravellers: 2000000", "nullTravellers: 0");

    readonly TemporaryFolder _folder = new();
    readonly string[] _world;
    readonly string _other;
    readonly string _uncalibrated;

    public RescoreTests()
    {
        _world = SmallWorld.Write(_folder);
        _other = Pipeline("other", ("weight: 1\n", "weight: 0.7\n"), ("weight: 0.5", "weight: 1.3"), ("capBits: 30", "capBits: 11"), ("low: 4 ", "low: 2 "), WithoutCopies);
        _uncalibrated = Pipeline("uncalibrated", WithoutCopies);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--as-of", "2030-06-01", "--note", "case=7", "--strict")]
    [InlineData("--only", "departure_airport=SVO")]
    [InlineData("--key", "{key}")]
    [InlineData("--cleared", "{cleared}")]
    public void Rescore_WithThePipelineOfAFullRun_GivesItsBytes(params string[] options)
    {
        _folder.Write("key", "0123456789abcdef0123");
        _folder.Write("cleared", "201000001\n");
        string[] given = [.. options.Select(o => o.Replace("{key}", _folder["key"]).Replace("{cleared}", _folder["cleared"]))];
        Score("old", _uncalibrated, given);
        Score("full", _other, given);

        InProcess.Run(["rescore", _folder["old"], "-o", _folder["new"], "-p", _other, .. given is ["--cleared", ..] ? given : [], "--quiet"]).Expect(0);

        Assert.NotEqual(Hashes("old", isRescored: true), Hashes("new", isRescored: true));
        Assert.Equal(Hashes("full", isRescored: true), Hashes("new", isRescored: true));
        Assert.Equal(Hashes("old", isRescored: false), Hashes("new", isRescored: false));
        Assert.True(JsonNode.DeepEquals(Comparable("full"), Comparable("new")), Comparable("new").ToJsonString());
    }

    [Fact]
    public void Rescore_ThereAndBack_IsTheFirstRun()
    {
        Score("old", "default");
        InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", _other, "--quiet").Expect(0);
        InProcess.Run("rescore", _folder["new"], "-o", _folder["new"], "-p", "default", "--quiet", "--threads", "1").Expect(0);

        Assert.Equal(SmallWorld.Hashes(_folder["old"]), SmallWorld.Hashes(_folder["new"]));
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(_folder["new/run.json"]))!["rescored_from"]);
    }

    [Fact]
    public void Rescore_WithAPipelineThatRequiresNotes_TakesThoseOfTheRun()
    {
        Score("bare", "default", "--note", "case=7");
        Score("noted", "default", "--note", "case=7", "--note", "purpose=test", "--note", "operator=me");

        Ended ended = InProcess.Run("rescore", _folder["bare"], "-o", _folder["new"], "-p", "border").Expect(ExitCodes.Configuration);
        InProcess.Run("rescore", _folder["noted"], "-o", _folder["new"], "-p", "border", "--quiet").Expect(0);

        Assert.Contains("requires purpose=VALUE", ended.Error, StringComparison.Ordinal);
        Assert.Contains("requires operator=VALUE", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rescore_ASignalFewer_LeavesItsEvidenceOutAndSaysSo()
    {
        string text = RepositoryFiles.Read("pipelines/default.yaml");
        string fewer = _folder.Write("fewer.yaml", text[..text.IndexOf("  routing.repeated-routing:", StringComparison.Ordinal)]);
        Score("old", "default");

        Ended ended = InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", fewer).Expect(0);
        Ended back = InProcess.Run("rescore", _folder["new"], "-o", _folder["back"], "-p", "default").Expect(0);

        Assert.Contains("routing.repeated-routing is not in the pipeline", ended.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("routing.repeated-routing", new TableText(_folder["new/evidence.parquet"]).Column("signal"));
        Assert.Contains("routing.repeated-routing did not run in the folder given", back.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rescore", "{nowhere}", "-o", "{new}", "-p", "default")]
    [InlineData("rescore", "{canonical}", "-o", "{new}", "-p", "default")]
    [InlineData("rescore", "{old}", "-o", "{input}", "-p", "default")]
    [InlineData("rescore", "{old}", "-o", "{new}", "-p", "no-such-pipeline")]
    [InlineData("rescore", "{old}", "-o", "{new}")]
    [InlineData("compare", "{old}", "{nowhere}")]
    [InlineData("compare", "{old}", "{canonical}")]
    [InlineData("compare", "{old}", "{old}", "-n", "-1")]
    public void Command_WithWrongArguments_Is2AndWritesNothing(params string[] args)
    {
        Score("old", "default");
        InProcess.Run(["normalize", .. _world, "-o", _folder["canonical"], "--quiet"]).Expect(0);

        InProcess.Run([.. args.Select(a => a.StartsWith('{') ? _folder[a.Trim('{', '}')] : a)]).Expect(ExitCodes.Configuration);

        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void Rescore_OfARunWithClearedTravellers_AsksForTheirList()
    {
        Score("old", "default", "--cleared", _folder.Write("cleared", "201000001\n"));

        Ended ended = InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", "default").Expect(ExitCodes.Configuration);

        Assert.Contains("was scored with --cleared", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scores.parquet")]
    [InlineData("evidence.parquet")]
    [InlineData("run.json")]
    public void Command_OnADamagedOutput_Is3(string file)
    {
        Score("old", "default");
        File.WriteAllText(_folder["old/" + file], file == "run.json" ? "{\"program\":\"manifestscan\"}" : "PAR1 nothing PAR1");

        InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", "default").Expect(ExitCodes.Disk);
        InProcess.Run("compare", _folder["old"], _folder["old"]).Expect(ExitCodes.Disk);
        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void Compare_ARunWithItsRescoring_NamesTheSignalAndItsReason()
    {
        Score("old", "default");
        InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", _other, "--quiet").Expect(0);

        string text = InProcess.Run("compare", _folder["old"], _folder["new"]).Expect(0).Out;
        JsonNode json = JsonNode.Parse(InProcess.Run("compare", _folder["old"], _folder["new"], "--json", "-n", "1").Expect(0).Out)!;

        Assert.Contains("Rule changed: documents.official-group: weight 0.6, cap 30 bits", text, StringComparison.Ordinal);
        Assert.Equal(0, json["new_count"]!.GetValue<int>());
        Assert.True(json["moved"]!.AsArray().Count <= 1);
    }

    void Score(string output, string pipeline, params string[] options) =>
        InProcess.Run(["score", .. _world, "-o", _folder[output], "-p", pipeline, "--quiet", .. options]).Expect(0);

    string Pipeline(string name, params (string Old, string New)[] changes)
    {
        string text = changes.Aggregate(RepositoryFiles.Read("pipelines/default.yaml"), (t, c) => t.Replace(c.Old, c.New, StringComparison.Ordinal));
        return _folder.Write(name + ".yaml", text.Replace("name: default", "name: " + name, StringComparison.Ordinal));
    }

    SortedDictionary<string, string> Hashes(string output, bool isRescored) =>
        new(SmallWorld.Hashes(_folder[output]).Where(h => Rescored.Contains(h.Key) == isRescored).ToDictionary(), StringComparer.Ordinal);

    JsonObject Comparable(string output)
    {
        var report = (JsonObject)JsonNode.Parse(File.ReadAllText(_folder[output + "/run.json"]))!;
        report.Remove("timing");
        report.Remove("rescored_from");
        return report;
    }
}
