using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests.Peers;

/// <summary>Another Parquet implementation, run with Node from tests/peers. Without it a test is skipped; with CI=true it fails.</summary>
sealed class Peer
{
    const int TimeoutMs = 120_000;

    static readonly Dictionary<string, string> Packages = new()
    {
        ["duckdb"] = "@duckdb/node-api",
        ["polars"] = "nodejs-polars-linux-x64-gnu",
        ["hyparquet"] = "hyparquet",
        ["parquet-wasm"] = "parquet-wasm",
    };

    readonly string _name;
    readonly string _folder;

    Peer(string name, string folder)
    {
        _name = name;
        _folder = folder;
    }

    /// <summary>Finds a peer, or ends the test with the reason why it cannot.</summary>
    public static Peer Require(string name)
    {
        string? missing = Find(name, out string folder);
        if (missing is null)
            return new Peer(name, folder);
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"{missing} In CI every peer must be there.");
        Assert.Skip(missing);
        return null!;
    }

    /// <summary>The rows of a file as this peer reads it, in canonical JSON.</summary>
    public string[] Dump(byte[] file, ParquetSchema schema)
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllBytes(temporary["file.parquet"], file);
        File.WriteAllText(temporary["columns.json"], ColumnsJson(schema));
        string output = Run("dump", _name, temporary["file.parquet"], temporary["columns.json"]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.ToJsonString()).ToArray();
    }

    /// <summary>A file with the rows of the table, written by this peer.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="options">JSON in the peer's own terms.</param>
    public byte[] Write(TestTable table, string options)
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllLines(temporary["rows.jsonl"], table.Lines());
        File.WriteAllText(temporary["columns.json"], ColumnsJson(table.Schema));
        Run("write", _name, temporary["rows.jsonl"], temporary["columns.json"], temporary["file.parquet"], options);
        return File.ReadAllBytes(temporary["file.parquet"]);
    }

    /// <summary>The result of a query as a file; DuckDB only.</summary>
    public byte[] Query(string sql)
    {
        using var temporary = new TemporaryFolder();
        Run("query", _name, temporary["file.parquet"], sql);
        return File.ReadAllBytes(temporary["file.parquet"]);
    }

    static string? Find(string name, out string folder)
    {
        folder = "";
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null && folder.Length == 0; up = up.Parent)
        {
            string candidate = Path.Combine(up.FullName, "tests", "peers");
            if (File.Exists(Path.Combine(candidate, "peer.mjs")))
                folder = candidate;
        }

        if (folder.Length == 0)
            return "tests/peers was not found above the test assembly.";
        if (!Directory.Exists(Path.Combine(folder, "node_modules", Packages[name])))
            return $"{name} is not installed: run 'npm ci' in tests/peers.";
        return HasNode() ? null : "Node is not installed.";
    }

    static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    static string ColumnsJson(ParquetSchema schema) => JsonSerializer.Serialize(
        schema.Fields.Select(field => new { name = field.Name, type = field.Type.ToString(), nullable = field.IsNullable }));

    string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("peer.mjs");
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeoutMs))
        {
            process.Kill(true);
            Assert.Fail($"{_name} took more than {TimeoutMs} ms.");
        }

        Assert.True(process.ExitCode == 0, $"{_name} failed: {error.Result}");
        return output.Result;
    }
}
