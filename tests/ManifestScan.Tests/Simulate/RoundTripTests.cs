using ManifestScan.Cli;
using ManifestScan.Ingest.Sheets;
using ManifestScan.Output;

namespace ManifestScan.Simulate;

/// <summary>One story told in every format: the same travellers, in the same order, with the same scores.</summary>
/// <remarks>
/// Left out of all: the status of a manifest row, because PAXLST has none for a single passenger. Everything else that a simulated world says
/// is carried by every format.
/// </remarks>
public sealed class RoundTripTests : IDisposable
{
    const int StatusColumn = 15;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(WorldShape.Default, 4UL)]
    [InlineData(WorldShape.Cyrillic, 8UL)]
    public void Score_OfOneWorldInEveryFormat_IsTheSame(WorldShape shape, ulong seed)
    {
        var plan = new SimulationPlan
        {
            Travellers = 500,
            Seed = seed,
            Shape = shape,
            Formats = ExportFormats.Csv | ExportFormats.Paxlst | ExportFormats.Pnrgov,
        };
        Simulation.Run(plan, _folder["world"], cancellation: TestContext.Current.CancellationToken);
        string[][] manifests = [.. Lines("manifests.csv").Select(l => l[..StatusColumn])];
        string[][] bookings = Lines("bookings.csv");
        _folder.Write("csv/manifests.csv", string.Join('\n', manifests.Select(l => string.Join(',', l))));
        _folder.Write("csv/bookings.csv", string.Join('\n', bookings.Select(l => string.Join(',', l))));
        SmallWorkbook.Write(_folder["xlsx/both.xlsx"], ("Passengers", manifests), ("Bookings", bookings));
        Directory.CreateDirectory(_folder["edi"]);
        File.Copy(_folder["world/manifests.edi"], _folder["edi/manifests.edi"]);
        File.Copy(_folder["world/bookings.edi"], _folder["edi/bookings.edi"]);

        List<string> told = Score("csv");
        Assert.True(told.Count > 300);
        Assert.Equal(told, Score("edi"));
        Assert.Equal(told, Score("xlsx"));
    }

    [Fact]
    public void Formats_NotAskedFor_AreNotWrittenAndOldOnesGo()
    {
        Simulation.Run(new SimulationPlan { Travellers = 200, Days = 30 }, _folder["world"], cancellation: TestContext.Current.CancellationToken);
        Simulation.Run(new SimulationPlan { Travellers = 200, Days = 30, Formats = ExportFormats.Paxlst }, _folder["world"], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["events.csv", "manifests.edi", "people.csv", "truth.csv"],
            Directory.GetFiles(_folder["world"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    string[][] Lines(string file) => [.. File.ReadLines(_folder[$"world/{file}"]).Select(l => l.Split(','))];

    List<string> Score(string input)
    {
        InProcess.Run(
            "score", _folder[input], "-o", _folder[$"out-{input}"], "--people", _folder["world/people.csv"], "--events", _folder["world/events.csv"], "--quiet").Expect(0);
        return [.. new TableText(_folder[$"out-{input}/scores.parquet"]).Rows("rank", "traveller_id", "surname", "given_names", "date_of_birth", "movements", "score")];
    }
}
