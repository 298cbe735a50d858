using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A surprise moves when the data do.</summary>
public class NearZeroStayTests
{
    const string Id = "routing.near-zero-stay";

    [Fact]
    public void Look_WhereTwiceAsManyTurnRoundAtOnce_ExpectsTwiceAsMany()
    {
        Hit few = World(atOnce: 10).Look("751000001", ("minimumBits", 0.01))!;
        Hit many = World(atOnce: 20).Look("751000001", ("minimumBits", 0.01))!;

        Assert.Equal(2, many.Expected!.Value / few.Expected!.Value, 0.1);
        Assert.True(many.SurpriseBits < few.SurpriseBits - 0.8);
    }

    [Fact]
    public void Look_TwiceTheTripsOfWhichHalfStay_IsLessSurprised()
    {
        Hit all = World(atOnce: 10).Look("751000001", ("minimumBits", 0.01))!;
        Hit half = World(atOnce: 10, stays: 3).Look("751000001", ("minimumBits", 0.01))!;

        Assert.Equal(2 * all.Expected!.Value, half.Expected!.Value, 0.1);
        Assert.True(half.SurpriseBits < all.SurpriseBits);
    }

    [Fact]
    public void Look_Once_IsAnErrand() => Assert.Null(World(atOnce: 10, times: 1).Look("751000001", ("minimumBits", 0.01)));

    [Fact]
    public void Look_NotFar_IsSilent() => Assert.Null(World(atOnce: 10, to: "LED").Look("751000001", ("minimumBits", 0.01), ("leastKm", 1500)));

    // 200 others on days of their own, who stay four days or none.
    static SignalWorld World(int atOnce, int times = 3, int stays = 0, string to = "BKK") => new(
        Id, "",
        [
            .. Enumerable.Range(0, 200).SelectMany(i => Trip($"O{i / 26 % 26:00}{i % 26:00}/ANY", 76_000_000 + (i * 7919), i % 25, i < atOnce ? 0 : 4, $"C{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}", to)),
            .. Enumerable.Range(0, times).SelectMany(i => Trip("SAMPLE/ONE", 751000001, (i * 7) + 1, 0, $"S{i + 2}A", to)),
            .. Enumerable.Range(0, stays).SelectMany(i => Trip("SAMPLE/ONE", 751000001, (i * 7) + 28, 4, $"T{i + 2}A", to)),
        ]);

    static IEnumerable<string> Trip(string name, int document, int day, int nights, string locator, string to)
    {
        string name2 = name.Replace("O0", "OA", StringComparison.Ordinal).Replace('0', 'B').Replace('1', 'C').Replace('2', 'D').Replace('3', 'E').Replace('4', 'F')
            .Replace('5', 'G').Replace('6', 'H').Replace('7', 'I').Replace('8', 'J').Replace('9', 'K');
        var start = new DateOnly(2030, 1, 1);
        yield return $"ZZ101 SVO {to} {start.AddDays(day):yyyy-MM-dd} {locator}AAA {name2} {document}";
        yield return $"ZZ102 {to} SVO {start.AddDays(day + 1 + nights):yyyy-MM-dd} {locator}AAA {name2} {document}";
    }
}
