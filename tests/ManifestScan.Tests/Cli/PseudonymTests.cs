using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary><c>--pseudonymize</c>: no name and no document number leaves, and no id that could be made without the key.</summary>
public sealed class PseudonymTests : IDisposable
{
    static readonly string[] Personal = ["SAMPLE", "MARRIED", "THREE", "BOOKED", "ORDINARY", "201000001", "201000877", "N77777777"];

    static readonly string[] IdColumns =
        ["traveller_id", "movement_id", "movement_ids", "booking_id", "group_id", "members", "left_id", "right_id", "other_travellers", "other_documents", "surname", "given_names", "document_number", "documents"];

    readonly TemporaryFolder _folder = new();
    readonly string[] _world;

    public PseudonymTests()
    {
        _world = SmallWorld.Write(_folder);
        _folder.Write("key", "0123456789abcdef0123");
        _folder.Write("other-key", "abcdef0123456789abcd");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_Pseudonymized_NamesAndNumbersStandInNoFileAndNoOutput()
    {
        string said = Score("out", "--pseudonymize").Out + InProcess.Run("explain", _folder["out"], FirstId("out")).Expect(0).Out
            + InProcess.Run("top", _folder["out"]).Expect(0).Out + InProcess.Run("around", _folder["out"], FirstId("out")).Expect(0).Out;
        InProcess.Run("report", _folder["out"]).Expect(0);

        Assert.DoesNotContain(Personal, p => said.Contains(p, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_folder["out"]).SelectMany(file => Cells(file).Concat([Encoding.UTF8.GetString(File.ReadAllBytes(file))])
            .SelectMany(text => Personal.Where(p => text.Contains(p, StringComparison.Ordinal)), (_, p) => $"{Path.GetFileName(file)}: {p}")).Distinct());
    }

    [Fact]
    public void Score_Pseudonymized_SharesNoIdOrTokenWithThePlainRunNorWithAnotherKey()
    {
        Score("plain");
        Score("derived", "--pseudonymize");
        Score("keyed", "--pseudonymize", "--key", _folder["key"]);
        Score("other", "--pseudonymize", "--key", _folder["other-key"]);

        HashSet<string>[] ids = [.. new[] { "plain", "derived", "keyed", "other" }.Select(Ids)];

        Assert.All(ids, i => Assert.Equal(ids[0].Count, i.Count));
        Assert.Equal(ids.Sum(i => i.Count), ids.SelectMany(i => i).Distinct().Count());
    }

    [Fact]
    public void Score_Pseudonymized_ScoresAsThePlainRunAndKeepsWhatBelongsTogether()
    {
        Score("plain");
        Score("out", "--pseudonymize", "--threads", "1");

        string[] Scores(string run) => [.. new TableText(_folder[run + "/scores.parquet"]).Column("score").Order(StringComparer.Ordinal)];

        Assert.Equal(Scores("plain"), Scores("out"));
        // SAMPLE stands in the manifest, the bookings and the people list, and is one token.
        Assert.Contains(new TableText(_folder["out/people.parquet"]).Column("surname").Single(), new TableText(_folder["out/movements.parquet"]).Column("surname"));
        Assert.Contains(new TableText(_folder["out/people.parquet"]).Column("document_number").Single(), new TableText(_folder["out/bookings.parquet"]).Column("document_number"));
        Assert.True((bool)JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["plan"]!["pseudonymized"]!);
    }

    [Fact]
    public void Rescore_OfAPseudonymizedRun_IsTheFullRun()
    {
        Score("old", "--pseudonymize");
        InProcess.Run("rescore", _folder["old"], "-o", _folder["new"], "-p", "default", "--quiet").Expect(0);

        Assert.Equal(SmallWorld.Hashes(_folder["old"]), SmallWorld.Hashes(_folder["new"]));
    }

    // run.json gives the SHA-256 of every input; who has that alone must not be able to make a token and try all numbers.
    [Fact]
    public void Score_KeyOfTheInputs_DoesNotFollowFromWhatIsPublished()
    {
        Score("out", "--pseudonymize");
        IEnumerable<string> published = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]!.AsArray().Select(i => (string)i!["sha256"]!);

        string guess = Model.Tokenizer.FromInputs(published).Token("name", "SAMPLE"u8);

        Assert.DoesNotContain(guess, new TableText(_folder["out/movements.parquet"]).Column("surname"));
    }

    [Fact]
    public void Score_Reviews_FillTheStatusByIdAndByDocument()
    {
        Score("out");
        string[] ids = [.. new TableText(_folder["out/scores.parquet"]).Column("traveller_id")];
        string reviews = _folder.Write("reviews.csv", $"traveller_id;review_status;by\n{ids[0]};open;me\nRUS:201003001;dismissed;me\n{ids[0]};followed up;me\n");

        Score("out", "--reviews", reviews);
        string[] statuses = [.. new TableText(_folder["out/scores.parquet"]).Column("review_status")];

        Assert.Equal("followed up", statuses[0]);
        Assert.Equal(1, statuses.Count(s => s == "followed up"));
        Assert.Equal(ids.Length, statuses.Count(s => s is "unreviewed" or "followed up" or "dismissed"));
        InProcess.Run("rescore", _folder["out"], "-o", _folder["new"], "-p", "default", "--quiet").Expect(ExitCodes.Configuration);
        InProcess.Run("rescore", _folder["out"], "-o", _folder["new"], "-p", "default", "--quiet", "--reviews", reviews).Expect(0);
        Assert.Equal(SmallWorld.Hashes(_folder["out"]), SmallWorld.Hashes(_folder["new"]));
    }

    [Fact]
    public void Score_FaultyReviews_AreToldTogetherAndNameNoValue()
    {
        string reviews = _folder.Write("reviews.csv", "# who, status\nQQWHO\nQQWHO,\n,open\nQQWHO,<b>\nA1,open\n");

        Ended ended = InProcess.Run(["score", .. _world, "-o", _folder["out"], "--reviews", reviews]).Expect(ExitCodes.Configuration);

        Assert.Equal(["line 2", "line 3", "line 4", "line 5"], ended.Error.Trim().Split('\n').Select(l => l.Split(": ")[1].Split(", ")[1]));
        Assert.DoesNotContain("QQWHO", ended.Error, StringComparison.Ordinal);
    }

    Ended Score(string output, params string[] options) => InProcess.Run(["score", .. _world, "-o", _folder[output], .. options]).Expect(0);

    string FirstId(string output) => new TableText(_folder[output + "/scores.parquet"]).Column("traveller_id").First();

    HashSet<string> Ids(string output) =>
    [
        .. Directory.GetFiles(_folder[output], "*.parquet").SelectMany(file => new TableText(file) is var table
            ? IdColumns.Where(table.Has).SelectMany(table.Column)
            : []).Where(v => v.Length > 0 && !v.Contains(".csv:", StringComparison.Ordinal)),
    ];

    static IEnumerable<string> Cells(string file) => file.EndsWith(".parquet", StringComparison.Ordinal) ? new TableText(file).Cells : [];
}
