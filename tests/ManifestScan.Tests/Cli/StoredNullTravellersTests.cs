using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>p and q from null travellers that another run left in a model.</summary>
public sealed class StoredNullTravellersTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public StoredNullTravellersTests()
    {
        _world = SmallWorld.Write(_folder);
        Score("first", "--save-model", Model).Expect(0);
    }

    string Model => _folder["model.bin"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_WithAModel_DrawsNoCopiesAndTakesTheStoredOnes()
    {
        Score("second", "--model", Model).Expect(0);
        JsonNode own = Calibration("first"), stored = Calibration("second");

        Assert.Equal("copies of this run", own["source"]!.GetValue<string>());
        Assert.Equal("an earlier run", stored["source"]!.GetValue<string>());
        Assert.Equal(0, stored["copies"]!.GetValue<int>());
        Assert.Equal(own["null_travellers"]!.GetValue<long>(), stored["null_travellers"]!.GetValue<long>());
        Assert.All(Numbers("second/scores.parquet", "p_value"), p => Assert.InRange(p, double.Epsilon, 1));
        Assert.All(Numbers("second/scores.parquet", "q_value"), q => Assert.InRange(q, double.Epsilon, 1));
        // The same groups against the same null travellers.
        Assert.Equal(Numbers("first/groups.parquet", "p_value"), Numbers("second/groups.parquet", "p_value"));
    }

    // Those who are found in the first run leave no null travellers behind: by the model the same are found at the same p.
    [Fact]
    public void Score_WithAModel_FindsWhomTheCopiesFound()
    {
        string world = _folder["world"];
        InProcess.Run("simulate", "-o", world, "--travellers", "3000", "--seed", "471").Expect(0);
        string[] inputs = [Path.Combine(world, "manifests.csv"), Path.Combine(world, "bookings.csv"), "--people", Path.Combine(world, "people.csv"), "--quiet"];
        InProcess.Run(["score", .. inputs, "-o", _folder["own"], "--save-model", Model]).Expect(0);
        InProcess.Run(["score", .. inputs, "-o", _folder["stored"], "--model", Model]).Expect(0);

        Assert.Contains(Numbers("own/scores.parquet", "q_value"), q => q <= 0.1);
        Assert.Equal(Numbers("own/scores.parquet", "p_value"), Numbers("stored/scores.parquet", "p_value"));
        Assert.Equal(Numbers("own/scores.parquet", "q_value"), Numbers("stored/scores.parquet", "q_value"));
    }

    // Nobody in the smaller run could tell by himself: p is held against the many null travellers of the larger one.
    [Fact]
    public void Score_ASmallRunWithAModel_TellsSmallPApart()
    {
        string group = _folder.Write("group.csv", SmallWorld.Group);
        InProcess.Run("score", group, "-o", _folder["small"], "--quiet", "--model", Model).Expect(0);

        Assert.Equal(Calibration("first")["null_travellers"]!.GetValue<long>(), Calibration("small")["null_travellers"]!.GetValue<long>());
    }

    [Fact]
    public void Score_AModelScoredByOtherWeights_IsAFault()
    {
        string pipeline = _folder.Write("p.yaml", "name: other\nextends: default\nfamilies:\n  sale:\n    capBits: 3\n    because: a test\n");
        Ended ended = Score("second", "--model", Model, "-p", pipeline).Expect(ExitCodes.Configuration);

        Assert.Contains(
            $"--model: {Model}: its null travellers were scored by other weights, cards or tables than this plan's; save a model under this plan.",
            ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["second"]));
    }

    // How much is drawn, how severities are told and who is shown changes no score of a null traveller.
    [Fact]
    public void Score_APlanThatScoresAlike_TakesTheModel()
    {
        string pipeline = _folder.Write("p.yaml", "name: other\nextends: default\nseverity:\n  in: falseAlarms\n  low: 10\n  medium: 5\n  high: 2\n  critical: 1\n"
            + "calibration:\n  nullTravellers: 0\n  mostCopies: 1\n  mostMovements: 1000\n");

        Score("second", "--model", Model, "-p", pipeline, "--only", "carrier=ZZ").Expect(0);
        Assert.Equal("an earlier run", Calibration("second")["source"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("null-travellers-2", "null-travellers-1", "Null travellers of another version of the program; save the model anew.")]
    [InlineData("null-travellers-2", "null-travellers-9", "Null travellers of another version of the program; save the model anew.")]
    [InlineData("manifestscan-detector-1", "manifestscan-detector-0", "Not a detector of this version.")]
    public void Score_AModelOfAnotherVersion_IsAFault(string mark, string other, string fault)
    {
        byte[] bytes = File.ReadAllBytes(Model);
        int at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark));
        Encoding.UTF8.GetBytes(other).CopyTo(bytes, at);
        File.WriteAllBytes(Model, bytes);

        Assert.Contains($"--model: {Model}: {fault}", Score("second", "--model", Model).Expect(ExitCodes.Configuration).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["second"]));
    }

    // Cut anywhere, a model is refused or, cut before its null travellers, one of a run that was not calibrated.
    [Fact]
    public void Score_ADamagedModel_IsAFault()
    {
        byte[] bytes = File.ReadAllBytes(Model);
        foreach (int length in new[] { bytes.Length - 1, bytes.Length - 9, bytes.AsSpan().IndexOf("null-travellers"u8) + 30 })
        {
            File.WriteAllBytes(Model, bytes[..length]);
            Score("second", "--model", Model).Expect(ExitCodes.Configuration);
        }
    }

    Ended Score(string output, params string[] options) => InProcess.Run(["score", .. _world, "-o", _folder[output], "--quiet", .. options]);

    JsonNode Calibration(string output) => JsonNode.Parse(File.ReadAllText(_folder[output + "/run.json"]))!["calibration"]!;

    double[] Numbers(string table, string column) =>
        [.. new TableText(_folder[table]).Column(column).Select(v => double.Parse(v, CultureInfo.InvariantCulture))];
}
