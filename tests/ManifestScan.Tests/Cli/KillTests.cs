using System.Diagnostics;
using System.Text.Json.Nodes;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Killed at any moment, one whole output remains.</summary>
[Trait("category", "slow")]
public sealed class KillTests : IDisposable
{
    const int Kills = 50;

    static readonly Dictionary<string, string> NoEnvironment = [];

    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public KillTests() => _world = SmallWorld.Write(_folder, flights: 10);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_KilledAtFiftySeededMoments_LeavesOneWholeOutput()
    {
        var watch = Stopwatch.StartNew();
        BuiltProgram.Run(_folder.FullPath, NoEnvironment, Arguments(0)).Expect(0);
        double whole = watch.Elapsed.TotalMilliseconds;
        Assert.Equal("0", AssertWhole());
        var random = new Random(2030);
        string written = "0";
        int kept = 0;
        for (int run = 1; run <= Kills; run++)
        {
            // Every other kill falls into writing and exchanging, which are too short to be met by chance.
            bool isLate = run % 2 == 0;
            Kill(run, isLate, random.NextDouble() * (isLate ? whole * 0.15 : whole));
            string found = AssertWhole();
            Assert.True(found == written || found == $"{run}", $"after kill {run} the output is of run {found}; the last one was {written}");
            kept += found == written ? 1 : 0;
            written = found;
        }

        Assert.InRange(kept, 10, Kills);
        BuiltProgram.Run(_folder.FullPath, NoEnvironment, Arguments(Kills + 1)).Expect(0);
        Assert.Equal($"{Kills + 1}", AssertWhole());
        Assert.Equal(["events.csv", "input", "out", "people.csv"], Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    void Kill(int run, bool isLate, double milliseconds)
    {
        using Process process = BuiltProgram.Start(_folder.FullPath, NoEnvironment, Arguments(run));
        string? line = "";
        while (isLate && line is not null && line != "write")
        {
            line = process.StandardError.ReadLine();
        }
        process.WaitForExit(TimeSpan.FromMilliseconds(milliseconds));
        process.Kill();
        process.WaitForExit();
    }

    string[] Arguments(int run) => ["score", .. _world, "-o", "out", "--note", $"run={run}"];

    /// <summary>Every table opens, has the rows the report states and is of the report's run; gives that run.</summary>
    string AssertWhole()
    {
        JsonNode report = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!;
        string run = report["notes"]!["run"]!.GetValue<string>();
        JsonObject tables = report["tables"]!.AsObject();
        Assert.Equal(10, tables.Count);
        foreach ((string name, JsonNode? rows) in tables)
        {
            var table = new TableText(_folder[$"out/{name}.parquet"]);
            Assert.Equal(rows!.GetValue<long>(), table.Count);
            Assert.Equal(run, table.Metadata["note.run"]);
        }
        return run;
    }
}
