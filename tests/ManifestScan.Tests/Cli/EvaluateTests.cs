using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

public sealed class EvaluateTests : IDisposable
{
    const string Truth = "document,story,kind\nRUS:201 000 001,founding,planted\nru:201000877,founding,planted\n201003001,founding,planted\nRUS:999999999,lost,planted\n";

    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public EvaluateTests()
    {
        _world = SmallWorld.Write(_folder);
        InProcess.Run(["score", .. _world, "-o", _folder["out"], "--quiet"]).Expect(0);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Evaluate_Json_FindsTheTravellersOfEverySpellingOfTheirDocuments()
    {
        JsonNode json = JsonNode.Parse(Evaluate(Truth, "--json").Expect(0).Out)!;
        JsonNode overall = json["overall"]![0]!;

        Assert.Equal(3, overall["planted"]!.GetValue<double>());
        Assert.Equal(1, overall["unknown_documents"]!.GetValue<double>());
        Assert.Equal(1, overall["average_precision"]!.GetValue<double>());
        Assert.Equal("1 of 4 labelled documents are not among those of the travellers; nothing here counts them.", json["notes"]![0]!.GetValue<string>());
    }

    [Fact]
    public void Evaluate_Parquet_HoldsEveryFigureInLongForm()
    {
        string file = _folder["figures.parquet"];
        Ended ended = Evaluate(Truth, "-o", file).Expect(0);
        string first = Convert.ToHexString(File.ReadAllBytes(file));
        Evaluate(Truth, "-o", file).Expect(0);

        Assert.Contains("average precision", ended.Out, StringComparison.Ordinal);
        Assert.Contains("overall|all|average_precision|1", new TableText(file).Rows("section", "name", "metric", "value"));
        Assert.Equal(first, Convert.ToHexString(File.ReadAllBytes(file)));
    }

    [Fact]
    public void Evaluate_NoLabels_SaysThatThereIsNothingToMeasure() =>
        Assert.Contains("nothing to measure against", Evaluate("document,story,kind\n").Expect(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("SECRET1,alias,planted\n")]
    [InlineData("document,story,kind\nSECRET1,alias,guilty\n")]
    [InlineData("PAR1\0\0\0\0")]
    public void Evaluate_HostileLabels_AreFaultsWithoutValues(string text)
    {
        Ended ended = Evaluate(text, "-o", _folder["figures.parquet"]).Expect(ExitCodes.Configuration);

        Assert.StartsWith("truth.csv", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", ended.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["figures.parquet"]));
    }

    [Fact]
    public void Evaluate_StoriesThatLookLikeMarkup_AreShownAsTheyAre() =>
        Assert.Contains("[red]x[/] =1+1", Evaluate("document,story,kind\n201000001,[red]x[/] =1+1,planted\n").Expect(0).Out, StringComparison.Ordinal);

    [Fact]
    public void Evaluate_EveryFault_IsToldAtOnceAndNothingReplaced()
    {
        string foreign = _folder.Write("notes.txt", "mine");

        Ended ended = InProcess.Run("evaluate", _folder["out"], "--truth", _folder["nowhere.csv"], "-o", foreign).Expect(ExitCodes.Configuration);

        Assert.Contains("exists and is not Parquet", ended.Error, StringComparison.Ordinal);
        Assert.Contains("no such file", ended.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(foreign));
    }

    [Fact]
    public void Evaluate_WhatWasNotScored_Is2()
    {
        InProcess.Run(["normalize", .. _world, "-o", _folder["canonical"], "--quiet"]).Expect(0);

        InProcess.Run("evaluate", _folder["canonical"], "--truth", _folder.Write("truth.csv", Truth)).Expect(ExitCodes.Configuration);
        InProcess.Run("evaluate", _folder["input"], "--truth", _folder["truth.csv"]).Expect(ExitCodes.Configuration);
    }

    Ended Evaluate(string truth, params string[] options)
    {
        File.WriteAllText(_folder["truth.csv"], truth, Encoding.UTF8);
        return InProcess.Run(["evaluate", _folder["out"], "--truth", _folder["truth.csv"], .. options]);
    }
}
