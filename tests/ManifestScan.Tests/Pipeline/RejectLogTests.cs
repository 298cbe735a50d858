using ManifestScan.Model;

namespace ManifestScan.Pipeline;

public class RejectLogTests
{
    [Fact]
    public void Add_Errors_AreKeptOneAndAll()
    {
        var log = new RejectLog();
        log.AddRange(Enumerable.Range(1, 5000).Select(line => Of("csv.bad", RejectSeverity.Error, line)));

        Assert.Equal(5000, log.InOrder().Count);
        Assert.Equal(5000, log.CountsByCode()["csv.bad"]);
    }

    [Fact]
    public void Add_WarningsOfOneKind_AreKeptUpToAThousandAndTheRestIsCounted()
    {
        var log = new RejectLog();
        log.AddRange(Enumerable.Range(1, 1500).Select(line => Of("airport.unknown", RejectSeverity.Warning, line)));
        log.Add(Of("airport.unknown", RejectSeverity.Warning, 7, "other_field"));
        IReadOnlyList<Reject> kept = log.InOrder();

        Assert.Equal(1002, kept.Count);
        Assert.Equal("500 more warnings of this kind in this source.", kept[0].Message);
        Assert.Equal(1501, log.CountsByCode()["airport.unknown"]);
    }

    [Fact]
    public void InOrder_IsBySourceLineCodeAndField()
    {
        var log = new RejectLog();
        log.Add(Of("b", RejectSeverity.Error, 2));
        log.Add(Of("a", RejectSeverity.Error, 2, "z"));
        log.Add(Of("a", RejectSeverity.Error, 2, "i"));
        log.Add(Of("c", RejectSeverity.Error, 1));

        Assert.Equal(["1 c ", "2 a i", "2 a z", "2 b "], log.InOrder().Select(r => $"{r.Line} {r.Code} {r.Field}"));
    }

    static Reject Of(string code, RejectSeverity severity, int line, string? field = null) => new(code, severity, 0, line, field, "Told.");
}
