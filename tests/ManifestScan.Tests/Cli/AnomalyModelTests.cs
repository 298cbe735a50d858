using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

public sealed class AnomalyModelTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public AnomalyModelTests() => _world = SmallWorld.Write(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_WithoutAModel_GivesNoAnomalyPAndNoFeatures()
    {
        Score("out").Expect(0);

        Assert.All(new TableText(_folder["out/scores.parquet"]).Column("anomaly_p"), p => Assert.Equal("", p));
        Assert.False(File.Exists(_folder["out/features.parquet"]));
    }

    [Fact]
    public void Score_AModelOfAnEarlierRun_GivesEveryTravellerAShare()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("second", "--model", _folder["model.bin"], "--features").Expect(0);
        var scores = new TableText(_folder["second/scores.parquet"]);

        Assert.All(scores.Column("anomaly_p"), p => Assert.InRange(double.Parse(p, CultureInfo.InvariantCulture), 0.0000001, 1));
        Assert.True(scores.Column("anomaly_p").Distinct().Count() > 1);
        Assert.Equal(scores.Column("traveller_id").Order(StringComparer.Ordinal), new TableText(_folder["second/features.parquet"]).Column("traveller_id"));
        // It is a column of its own: neither score nor rank know of it.
        Assert.Equal(new TableText(_folder["first/scores.parquet"]).Rows("rank", "traveller_id", "score"), scores.Rows("rank", "traveller_id", "score"));
    }

    [Fact]
    public void Score_WithAModel_JoinsByTheWeightsOfTheModel()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("second", "--model", _folder["model.bin"]).Expect(0);
        string[] of = ["movement_id", "traveller_id"];

        Assert.Equal("run", Linkage("first")["from"]!.GetValue<string>());
        Assert.Equal("model", Linkage("second")["from"]!.GetValue<string>());
        Assert.Equal(Linkage("first")["bits_of_levels"]!.ToJsonString(), Linkage("second")["bits_of_levels"]!.ToJsonString());
        Assert.Equal(new TableText(_folder["first/movements.parquet"]).Rows(of), new TableText(_folder["second/movements.parquet"]).Rows(of));
    }

    JsonNode Linkage(string output) => JsonNode.Parse(File.ReadAllText(_folder[output + "/run.json"]))!["estimated"]!["linkage"]!;

    [Fact]
    public void Score_AnyNumberOfThreads_GivesTheSameModelAndShares()
    {
        Score("first", "--save-model", _folder["one.bin"], "--threads", "1").Expect(0);
        Score("first", "--save-model", _folder["four.bin"], "--threads", "4").Expect(0);
        Score("one", "--model", _folder["one.bin"], "--threads", "1").Expect(0);
        Score("four", "--model", _folder["one.bin"], "--threads", "4").Expect(0);

        Assert.Equal(File.ReadAllBytes(_folder["one.bin"]), File.ReadAllBytes(_folder["four.bin"]));
        Assert.Equal(SmallWorld.Hashes(_folder["one"]), SmallWorld.Hashes(_folder["four"]));
    }

    [Fact]
    public void Score_AModelOfSomethingElse_IsAFault()
    {
        InProcess.Run("detect", _folder.Write("t.csv", "speed,height\n1,2\n3,4\n9,1\n"), "-o", _folder["t.parquet"], "--save-model", _folder["t.bin"]).Expect(0);

        Assert.Contains("no feature of travellers", Score("out", "--model", _folder["t.bin"]).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.Contains("Not a detector", Score("out", "--model", _folder["t.csv"]).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.Contains("no such file", Score("out", "--model", _folder["u.bin"]).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.Contains("exists and is not a model", Score("out", "--save-model", _folder["t.csv"]).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Rescore_WithFeaturesAndShares_CarriesThemOver()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("out", "--model", _folder["model.bin"], "--features").Expect(0);
        InProcess.Run("rescore", _folder["out"], "-o", _folder["again"], "-p", "default", "--quiet").Expect(0);

        Assert.Equal(File.ReadAllBytes(_folder["out/features.parquet"]), File.ReadAllBytes(_folder["again/features.parquet"]));
        Assert.Equal(new TableText(_folder["out/scores.parquet"]).Column("anomaly_p"), new TableText(_folder["again/scores.parquet"]).Column("anomaly_p"));
    }

    [Fact]
    public void ExplainAndReport_WithAModel_ShowAnomalyPAndItsFeaturesApartFromTheReasons()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("out", "--model", _folder["model.bin"]).Expect(0);
        var scores = new TableText(_folder["out/scores.parquet"]);
        (string id, string features) = scores.Column("traveller_id").Zip(scores.Column("anomaly_features")).First(t => t.Second.Length > 0);
        string told = InProcess.Run("explain", _folder["out"], id).Expect(0).Out;
        InProcess.Run("report", _folder["out"]).Expect(0);
        string page = File.ReadAllText(_folder["out/report.html"]);

        Assert.Contains("Habits against an earlier run (no part of the score)", told, StringComparison.Ordinal);
        Assert.Contains("Habits against an earlier run, no part of the score: anomaly_p", page, StringComparison.Ordinal);
        Assert.Contains(", ordinary ", features, StringComparison.Ordinal);
        Assert.Contains(features.Split(", ordinary ")[0], told, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^p [\d.E-]+, q [\d.E-]+: ", told);
    }

    [Fact]
    public void RunJson_WithAModel_NamesTheRunThatLeftIt()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("out", "--model", _folder["model.bin"]).Expect(0);
        JsonNode first = JsonNode.Parse(File.ReadAllText(_folder["first/run.json"]))!, second = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!;

        Assert.Equal(64, first["run_hash"]!.GetValue<string>().Length);
        Assert.Equal(first["run_hash"]!.GetValue<string>(), second["estimated"]!["model"]!["run_hash"]!.GetValue<string>());
        Assert.NotEqual(first["run_hash"]!.GetValue<string>(), second["run_hash"]!.GetValue<string>());
        Assert.Null(first["estimated"]!["model"]);
    }

    [Fact]
    public void Explain_WithoutAModel_SaysNothingOfHabits()
    {
        Score("out").Expect(0);

        Assert.DoesNotContain("Habits", InProcess.Run("explain", _folder["out"], "201000001").Expect(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_AModel_TellsFeaturesOfTheUnusualAlone()
    {
        Score("first", "--save-model", _folder["model.bin"]).Expect(0);
        Score("out", "--model", _folder["model.bin"]).Expect(0);
        var scores = new TableText(_folder["out/scores.parquet"]);

        Assert.All(
            scores.Column("anomaly_p").Zip(scores.Column("anomaly_features")),
            t => Assert.True(t.Second.Length == 0 || double.Parse(t.First, CultureInfo.InvariantCulture) <= 0.05));
        Assert.Contains(scores.Column("anomaly_features"), f => f.Length > 0);
    }

    Ended Score(string output, params string[] options) => InProcess.Run(["score", .. _world, "-o", _folder[output], "--quiet", .. options]);
}
