using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>p, q and anomaly_p are the same bytes for any number of threads and any order of inputs.</summary>
public sealed class CalibrationDeterminismTests : IDisposable
{
    // So few movements allowed that a share of the travellers is drawn instead of all.
    const string Sampled = "name: sampled\nextends: default\ncalibration:\n  nullTravellers: 2000000\n  mostCopies: 10\n  mostMovements: 1000\n";

    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public CalibrationDeterminismTests() => _world = SmallWorld.Write(_folder, flights: 30, parties: 40);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_CopiesOfTheRun_GiveTheSameBytes() => AssertSame([]);

    [Fact]
    public void Score_OneCopyOfAShare_GivesTheSameBytes()
    {
        AssertSame(["-p", _folder.Write("sampled.yaml", Sampled)]);
        Assert.Contains("\"sampled_share\": 0.", File.ReadAllText(_folder["one/run.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_AStoredModel_GivesTheSameBytes()
    {
        Score("earlier", _world, 2, ["--save-model", _folder["model.bin"]]);
        AssertSame(["--model", _folder["model.bin"], "--features"]);
        Assert.DoesNotContain("", new TableText(_folder["one/scores.parquet"]).Column("anomaly_p"));
    }

    void AssertSame(string[] options)
    {
        Score("one", _world, 1, options);
        SortedDictionary<string, string> expected = SmallWorld.Hashes(_folder["one"]);
        Assert.All(new[] { "scores", "groups" }, t => Assert.DoesNotContain("", new TableText(_folder[$"one/{t}.parquet"]).Column("q_value")));
        Assert.NotEmpty(new TableText(_folder["one/groups.parquet"]).Column("p_value"));
        string[] reversed = [.. _world[..3].Reverse(), .. _world[3..]];
        foreach ((string[] world, int threads) in new[] { (_world, 2), (_world, 5), (reversed, 2) })
        {
            Score("other", world, threads, options);
            Assert.Equal(expected, SmallWorld.Hashes(_folder["other"]));
        }
    }

    void Score(string output, string[] world, int threads, string[] options) =>
        InProcess.Run(["score", .. world, "-o", _folder[output], "--quiet", "--threads", $"{threads}", .. options]).Expect(0);
}
