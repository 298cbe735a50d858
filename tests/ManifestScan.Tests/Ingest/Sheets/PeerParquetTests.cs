using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ManifestScan.Cli;
using ManifestScan.Output;
using ManifestScan.Repository;
using ManifestScan.Simulate;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Flat files that DuckDB and Polars write, with their own types, score as the CSV they were made of.</summary>
/// <remarks>Skipped where the peers are not installed (`npm ci` in tests/peers); with CI=true they must be.</remarks>
public sealed class PeerParquetTests : IDisposable
{
    static readonly string Peers = RepositoryFiles.FullPath("tests/peers");

    readonly TemporaryFolder _folder = new();

    public PeerParquetTests()
    {
        Simulation.Run(new SimulationPlan { Travellers = 250, Days = 200, Seed = 6 }, _folder["world"]);
        foreach (string name in new[] { "manifests", "bookings" })
        {
            Directory.CreateDirectory(_folder["csv"]);
            File.Copy(_folder[$"world/{name}.csv"], _folder[$"csv/{name}.csv"]);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DuckDb_FilesOfItsOwnTypes_ScoreAsTheCsv()
    {
        Require("@duckdb/node-api");
        Directory.CreateDirectory(_folder["duckdb"]);
        foreach (string name in new[] { "manifests", "bookings" })
        {
            Run("query", "duckdb", _folder[$"duckdb/{name}.parquet"], $"SELECT * FROM read_csv('{_folder[$"csv/{name}.csv"]}')");
        }

        Assert.Equal(Score("csv"), Score("duckdb"));
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("snappy")]
    public void Polars_FilesWithDatesAndTimes_ScoreAsTheCsv(string compression)
    {
        Require("nodejs-polars-linux-x64-gnu");
        Directory.CreateDirectory(_folder["polars"]);
        foreach (string name in new[] { "manifests", "bookings" })
        {
            string[][] lines = [.. File.ReadLines(_folder[$"csv/{name}.csv"]).Select(l => l.Split(','))];
            string[] types = [.. lines[0].Select(TypeOf)];
            string columns = JsonSerializer.Serialize(lines[0].Zip(types, (column, type) => new { name = column, type, nullable = true }));
            IEnumerable<string> rows = lines.Skip(1).Select(l => JsonSerializer.Serialize(l.Zip(types, Value)));
            Run(
                "write", "polars", _folder.Write("rows.jsonl", string.Join('\n', rows)), _folder.Write("columns.json", columns),
                _folder[$"polars/{name}.parquet"], $"{{\"compression\":\"{compression}\"}}");
        }

        Assert.Equal(Score("csv"), Score("polars"));
    }

    static string TypeOf(string column) => column switch
    {
        "date_of_birth" => "Date",
        "departure_local" => "TimestampMicrosLocal",
        "booking_created_utc" => "TimestampMicrosUtc",
        "segment_number" => "Int32",
        _ => "String",
    };

    static string? Value(string text, string type) => text.Length == 0 ? null : type switch
    {
        "Date" => Number(Time(text).Ticks / TimeSpan.TicksPerDay - DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerDay),
        "TimestampMicrosLocal" or "TimestampMicrosUtc" => Number((Time(text.TrimEnd('Z')) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond),
        _ => text,
    };

    static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    List<string> Score(string input)
    {
        InProcess.Run("score", _folder[input], "-o", _folder[$"out-{input}"], "--quiet").Expect(0);
        List<string> scores = [.. new TableText(_folder[$"out-{input}/scores.parquet"]).Rows("rank", "traveller_id", "surname", "date_of_birth", "movements", "score")];
        Assert.True(scores.Count > 100);
        return scores;
    }

    static void Require(string package)
    {
        if (Directory.Exists(Path.Combine(Peers, "node_modules", package)))
        {
            return;
        }
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{package} is not installed; in CI every peer must be there.");
        Assert.Skip($"{package} is not installed: run 'npm ci' in tests/peers.");
    }

    static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Peers, RedirectStandardError = true };
        foreach (string argument in arguments.Prepend("peer.mjs"))
        {
            start.ArgumentList.Add(argument);
        }
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}
