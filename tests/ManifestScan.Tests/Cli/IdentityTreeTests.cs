using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Cli;

/// <summary>What <c>explain</c> tells of who somebody is: two spellings, two documents, one who was kept apart.</summary>
public sealed class IdentityTreeTests : IDisposable
{
    const string Rows = """
        ZZ,101,SVO,IKA,2030-02-03T10:00,,SHCHEGLOVA,YULIYA,1981-02-03,700000001,RUS
        ZZ,102,IKA,SVO,2030-02-09T10:00,,CHTCHEGLOVA,IOULIIA,1981-02-03,700000001,RUS
        ZZ,101,SVO,IKA,2030-03-05T10:00,,SHCHEGLOVA,YULIYA,1981-02-03,511111112,RUS
        ZZ,102,IKA,SVO,2030-03-12T10:00,,SHCHEGLOVA,YULIYA,1981-02-03,511111112,RUS
        ZZ,101,SVO,IKA,2030-04-04T10:00,,OTHER,ANY,1950-11-20,700000001,RUS

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_TwoDocumentsTwoSpellingsAndARefusedLink_ShowsEach()
    {
        InProcess.Run(
            "score",
            _folder.Write("a.csv", OrdinaryTravel.Csv("ZZ101 SVO IKA 2030-01-01 every 3 days 30 times, 20 parties, 5 regulars")),
            _folder.Write("b.csv", SmallWorld.ManifestHeader + Rows),
            "-o", _folder["out"], "--quiet").Expect(0);

        string[] tree = [.. InProcess.Run("explain", _folder["out"], "511111112").Expect(0).Out.Split('\n')
            .SkipWhile(l => l != "Identity").TakeWhile(l => l.Length > 0)];

        Assert.Equal(
            [
                "Identity",
                "  SHCHEGLOVA YULIYA, born 1981-02-03",
                "    RUS:700000001 ordinary, 2030-02-03, 1 movements",
                "    RUS:511111112 ordinary, 2030-03-05 to 2030-03-12, 2 movements",
                "  CHTCHEGLOVA IOULIIA, born 1981-02-03",
                "    RUS:700000001 ordinary, 2030-02-09, 1 movements",
            ],
            tree.Take(6));
        Assert.Contains(tree, l => l.StartsWith("  joined +", StringComparison.Ordinal) && l.Contains("birth date agrees", StringComparison.Ordinal));
        Assert.Contains(tree, l => l.StartsWith("  kept apart from ", StringComparison.Ordinal)
            && l.EndsWith("(different): same document, but name and birth date both differ", StringComparison.Ordinal));
    }
}
