using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>Cards of the user's: begun, tested, held against a finished run, and counted.</summary>
public sealed class CardsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SignalsNew_ItsExamples_GiveWhatTheCardStates()
    {
        InProcess.Run("signals", "new", "routing.mine", "--cards", _folder["cards"]).Expect(0);

        Ended ended = InProcess.Run("signals", "test", "routing.mine", "--cards", _folder["cards"]).Expect(0);

        Assert.Contains("Every example gives what its card states.", ended.Out, StringComparison.Ordinal);
        Assert.Contains("routing.mine", InProcess.Run("signals", "list", "--cards", _folder["cards"]).Expect(0).Out, StringComparison.Ordinal);
        Assert.Contains("Fires when all of these hold", InProcess.Run("signals", "show", "routing.mine", "--cards", _folder["cards"]).Expect(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("routing.mine", "exists")]
    [InlineData("lists.listed-person", "is a signal of the program")]
    [InlineData("Mine", "expected family.name")]
    [InlineData("../../up.name", "expected family.name")]
    [InlineData("a: b", "expected family.name")]
    public void SignalsNew_WrongId_Is2(string id, string expected)
    {
        InProcess.Run("signals", "new", "routing.mine", "--cards", _folder["cards"]).Expect(0);

        Assert.Contains(expected, InProcess.Run("signals", "new", id, "--cards", _folder["cards"]).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.Contains(expected == "exists" ? "no source tree" : expected, InProcess.Run("signals", "new", id, "--code", "--root", _folder.FullPath).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SignalsNew_Code_WritesTheFourFiles()
    {
        _folder.Write("ManifestScan.sln", "");

        InProcess.Run("signals", "new", "routing.many-legs", "--code", "--root", _folder.FullPath).Expect(0);

        Assert.Contains("sealed class ManyLegs : ITravellerSignal", File.ReadAllText(_folder["src/ManifestScan.Core/Signals/Routing/ManyLegs.cs"]), StringComparison.Ordinal);
        Assert.Contains("id: routing.many-legs", File.ReadAllText(_folder["pipelines/signals/routing/many-legs.yaml"]), StringComparison.Ordinal);
        Assert.Contains("public class ManyLegsTests", File.ReadAllText(_folder["tests/ManifestScan.Tests/Signals/Routing/ManyLegsTests.cs"]), StringComparison.Ordinal);
        Assert.StartsWith("# Many legs", File.ReadAllText(_folder["docs/signals/routing/many-legs.md"]), StringComparison.Ordinal);
    }

    // The same conditions over tables read back and over the run itself.
    [Theory]
    [InlineData("where: route=SVO-IKA|IKA-SVO\n    distinct: flight", "atLeast: 3")]
    [InlineData("where: document_class=service and booking_matched=true\n    distinct: document", "atLeast: 1")]
    [InlineData("where: record_locator!=AAAAA2 and status!=boarded", "atLeast: 2")]
    [InlineData("where: weekday=tuesday|friday\n    distinct: departure_date", "atLeast: 2")]
    public void Backtest_OfACard_IsWhatTheRunGives(string where, string atLeast)
    {
        string card = Card(where, atLeast);
        string[] world = SmallWorld.Write(_folder);
        InProcess.Run(["score", .. world, "-o", _folder["old"], "--quiet"]).Expect(0);
        InProcess.Run(["score", .. world, "-o", _folder["new"], "--quiet", "--cards", _folder["cards"]]).Expect(0);

        JsonNode found = JsonNode.Parse(InProcess.Run("signals", "backtest", card, _folder["old"], "--json").Expect(0).Out)!;
        var evidence = new TableText(_folder["new/evidence.parquet"]);
        string[] hits = [.. evidence.Rows("signal", "traveller_id", "reason").Where(r => r.StartsWith("routing.mine|", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(hits);
        Assert.Equal(hits, found["hits"]!.AsArray().Select(h => $"routing.mine|{h!["traveller_id"]}|{h["reason"]}").Order(StringComparer.Ordinal));
        Assert.Contains("travellers hit", InProcess.Run("signals", "backtest", card, _folder["old"]).Expect(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_ACardWithoutWeight_IsShownAndCountsNothing()
    {
        Card("where: route=SVO-IKA|IKA-SVO\n    distinct: flight", "atLeast: 3");
        string[] world = SmallWorld.Write(_folder);
        InProcess.Run(["score", .. world, "-o", _folder["plain"], "--quiet"]).Expect(0);
        InProcess.Run(["score", .. world, "-o", _folder["carded"], "--quiet", "--cards", _folder["cards"]]).Expect(0);
        string pipeline = _folder.Write("ours.yaml", "name: ours\nextends: default\nsignals:\n  routing.mine: { weight: 1, capBits: 20, family: routing, because: Measured on our own flights. }\ncalibration: { nullTravellers: 0, mostCopies: 1, mostMovements: 1000 }\n");
        InProcess.Run(["score", .. world, "-o", _folder["weighed"], "--quiet", "--cards", _folder["cards"], "-p", pipeline]).Expect(0);

        Assert.Equal(Sum("plain"), Sum("carded"));
        Assert.True(Sum("weighed") > Sum("plain"));
        InProcess.Run("report", _folder["weighed"], "--cards", _folder["cards"]).Expect(0);
        Assert.Contains("Say which innocent travellers look the same", File.ReadAllText(_folder["weighed/report.html"]), StringComparison.Ordinal);
        Assert.NotEqual(Hash("plain"), Hash("carded"));
        InProcess.Run(["score", .. world, "-o", _folder["without"], "--quiet", "-p", pipeline]).Expect(ExitCodes.Configuration);
        InProcess.Run("rescore", _folder["carded"], "-o", _folder["rescored"], "--quiet", "-p", pipeline, "--cards", _folder["cards"]).Expect(0);
        Assert.Equal(SmallWorld.Hashes(_folder["weighed"])["scores.parquet"], SmallWorld.Hashes(_folder["rescored"])["scores.parquet"]);
    }

    [Fact]
    public void Backtest_WrongArguments_Is2()
    {
        InProcess.Run("score", _folder.Write("in.csv", SmallWorld.Group), "-o", _folder["out"], "--quiet", "-p", "quality-only").Expect(0);

        InProcess.Run("signals", "backtest", "no.such", _folder["out"]).Expect(ExitCodes.Configuration);
        Ended ended = InProcess.Run("signals", "backtest", "routing.repeated-routing", _folder["out"]).Expect(ExitCodes.Configuration);

        Assert.Contains("has code and did not run", ended.Error, StringComparison.Ordinal);
        Assert.Equal(0, new TableText(_folder["out/evidence.parquet"]).Count);
    }

    [Fact]
    public void SimpleCommands_ShowAnExample()
    {
        foreach (string[] command in new string[][] { ["report"], ["signals", "new"], ["signals", "backtest"] })
        {
            Assert.Contains("Example: manifestscan " + string.Join(' ', command), InProcess.Run([.. command, "--help"]).Expect(0).Out, StringComparison.Ordinal);
        }
    }

    string Card(string where, string atLeast)
    {
        InProcess.Run("signals", "new", "routing.mine", "--cards", _folder["cards"]).Expect(0);
        string path = _folder["cards/routing/mine.yaml"];
        string text = File.ReadAllText(path);
        int from = text.IndexOf("    where:", StringComparison.Ordinal);
        int to = text.IndexOf("examples:", StringComparison.Ordinal);
        string reads = "  - movement.booking_matched\n  - movement.document_class\n  - movement.document_issuer\n  - movement.document_number\n  - movement.record_locator\n  - movement.role\n";
        File.WriteAllText(path, (text[..from] + $"    {where}\n    {atLeast}\n" + text[to..]).Replace("  - movement.role\n", reads, StringComparison.Ordinal));
        return path;
    }

    double Sum(string output) => new TableText(_folder[output + "/scores.parquet"]).Column("score").Sum(s => double.Parse(s, System.Globalization.CultureInfo.InvariantCulture));

    string Hash(string output) => (string)JsonNode.Parse(File.ReadAllText(_folder[output + "/run.json"]))!["plan_hash"]!;
}
