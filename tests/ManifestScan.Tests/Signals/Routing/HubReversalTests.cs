using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class HubReversalTests
{
    const string Id = "routing.hub-reversal";

    [Fact]
    public void Look_WhereTwiceAsManyGoStraightBack_ExpectsTwiceAsMany()
    {
        Hit few = World(reversing: 15).Look("751000001", ("minimumBits", 0.01))!;
        Hit many = World(reversing: 30).Look("751000001", ("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.15);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.8);
    }

    [Fact]
    public void Look_OnOneTicket_IsSilent() => Assert.Null(World(reversing: 15, ownTickets: 1).Look("751000001", ("minimumBits", 0.01)));

    [Fact]
    public void Look_Once_IsAnErrand() => Assert.Null(World(reversing: 15, times: 1).Look("751000001", ("minimumBits", 0.01)));

    [Fact]
    public void Look_AfterAFlightThatWasNotTaken_IsSilent() =>
        Assert.Null(World(reversing: 15).With("ZZ104 IST SVO 2030-01-02 ZZZZZ2 LAST/MAN 769999999", "ZZ104 IST SVO 2030-01-09 ZZZZZ3 LAST/MAN 769999999", "ZZ104 IST SVO 2030-01-16 ZZZZZ4 LAST/MAN 769999999")
            .Look("751000001", ("minimumBits", 0.01), ("mostHours", 10)));

    static SignalWorld World(int reversing, int times = 3, int ownTickets = 2) => new(
        Id, "",
        [
            .. Enumerable.Range(0, 200).SelectMany(i => Trip($"O{Letters(i)}X/ANY", 76_000_000 + (i * 7919), i % 25, i < reversing ? 1 : 4, $"C{Letters(i)}", i < reversing ? 2 : 1)),
            .. Enumerable.Range(0, times).SelectMany(i => Trip("SAMPLE/ONE", 751000001, (i * 7) + 1, 1, $"S{i + 2}A", ownTickets)),
        ]);

    static IEnumerable<string> Trip(string name, int document, int day, int nights, string locator, int tickets)
    {
        var start = new DateOnly(2030, 1, 1);
        yield return $"ZZ101 SVO IST {start.AddDays(day):yyyy-MM-dd} {locator}AAA {name} {document}";
        yield return $"ZZ102 IST SVO {start.AddDays(day + nights):yyyy-MM-dd} {locator}{(tickets == 1 ? "AAA" : "BBB")} {name} {document}";
    }

    static string Letters(int i) => string.Concat((char)('A' + (i / 26)), (char)('A' + (i % 26)));
}
