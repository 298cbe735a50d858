using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>A list that does not say which state issued the documents: what cannot be seen is said, and the state can be given.</summary>
public sealed class IssuerTests : IDisposable
{
    const string Said = "a.csv: No column says which state issued the documents:";
    const string Pipeline = "extends: default\ninputs:\n  - match: a.csv\n    values:\n      document_issuer: RUS\n";

    readonly TemporaryFolder _folder = new();

    public IssuerTests()
    {
        string with = SmallWorld.Group;
        _folder.Write("with/a.csv", with);
        _folder.Write("without/a.csv", with.Replace(",document_issuer\n", "\n", StringComparison.Ordinal).Replace(",RUS\n", "\n", StringComparison.Ordinal));
        _folder.Write("p.yaml", Pipeline);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TableWithoutIssuers_IsSaid()
    {
        Ended score = InProcess.Run("score", _folder["without"], "-o", _folder["out"]).Expect(0);
        Ended inspect = InProcess.Run("inspect", _folder["without"]).Expect(0);
        Ended other = InProcess.Run("score", _folder["with"], "-o", _folder["other"]).Expect(0);

        Assert.Contains("note: " + Said, score.Error, StringComparison.Ordinal);
        Assert.Contains("note: No column says which state issued the documents:", inspect.Out, StringComparison.Ordinal);
        Assert.StartsWith(Said, Assert.Single(JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["doubts"]!.AsArray())!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("which state issued", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenIssuer_GivesTheScoresOfTheColumn()
    {
        Ended given = InProcess.Run("score", _folder["without"], "-o", _folder["given"], "-p", _folder["p.yaml"]).Expect(0);
        InProcess.Run("score", _folder["with"], "-o", _folder["column"]).Expect(0);

        string[] columns = ["traveller_id", "rank", "score", "severity", "documents", "explanation"];
        Assert.Equal(new TableText(_folder["column/scores.parquet"]).Rows(columns), new TableText(_folder["given/scores.parquet"]).Rows(columns));
        Assert.Contains("RUS:201000001", string.Join(' ', new TableText(_folder["given/scores.parquet"]).Column("documents")), StringComparison.Ordinal);
        Assert.DoesNotContain("which state issued", given.Error, StringComparison.Ordinal);
    }

    // The column of the table says more than the setting for tables without one.
    [Fact]
    public void GivenIssuer_GivesWayToAColumn()
    {
        _folder.Write("p.yaml", Pipeline.Replace("RUS", "FIN", StringComparison.Ordinal));

        InProcess.Run("score", _folder["with"], "-o", _folder["out"], "-p", _folder["p.yaml"]).Expect(0);

        Assert.All(new TableText(_folder["out/movements.parquet"]).Column("document_issuer"), issuer => Assert.Equal("RUS", issuer));
    }

    [Fact]
    public void Plan_ShowsTheValue_AndItChangesTheHash()
    {
        JsonNode plan = JsonNode.Parse(InProcess.Run("plan", "-p", _folder["p.yaml"]).Expect(0).Out)!;
        _folder.Write("p.yaml", Pipeline.Replace("RUS", "FIN", StringComparison.Ordinal));
        JsonNode other = JsonNode.Parse(InProcess.Run("plan", "-p", _folder["p.yaml"]).Expect(0).Out)!;

        Assert.Equal("RUS", plan["input_values"]!["a.csv"]!["document_issuer"]!.GetValue<string>());
        Assert.NotEqual(plan["hash"]!.GetValue<string>(), other["hash"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("document_issuer: Atlantis", "inputs[0].values: 'Atlantis' is no document_issuer that can be read.")]
    [InlineData("document_number: 201000001", "inputs[0].values: 'document_number' cannot have one value for a whole input; agency, arrival_airport, carrier,")]
    public void WrongValue_IsAFaultOfThePlan(string line, string fault)
    {
        _folder.Write("p.yaml", Pipeline.Replace("document_issuer: RUS", line, StringComparison.Ordinal));

        Ended score = InProcess.Run("score", _folder["without"], "-o", _folder["out"], "-p", _folder["p.yaml"]).Expect(ExitCodes.Configuration);

        Assert.Contains(fault, score.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Mapping_ShowsWhereToSayIt() =>
        Assert.Contains("    #   document_issuer: RUS\n", InProcess.Run("inspect", _folder["without"], "--mapping").Expect(0).Out, StringComparison.Ordinal);
}
