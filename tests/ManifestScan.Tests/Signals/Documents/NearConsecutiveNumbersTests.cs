using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A surprise moves when the data do.</summary>
public class NearConsecutiveNumbersTests
{
    const string Id = "documents.near-consecutive-numbers";
    const string Flight = "ZZ101 SVO IKA 2030-01-04";

    // 40 others with numbers far and wide, and the two.
    [Fact]
    public void Look_AtTwiceTheDistance_ExpectsTwiceAsMany()
    {
        Hit near = Look(World(751000001, 751000011));
        Hit far = Look(World(751000001, 751000021));

        Assert.Equal(2, far.Expected!.Value / near.Expected!.Value, 0.01);
        Assert.True(far.SurpriseBits <= near.SurpriseBits);
    }

    [Fact]
    public void Look_OnAFlightOfTwiceTheTravellers_ExpectsTwiceAsMany()
    {
        Hit once = Look(World(751000001, 751000021));
        Hit twice = Look(World(751000001, 751000021).With(
            [.. Crowd(42, 751_000_000 - (20 * 500) + 700, 500).Select(row => row.Replace("2030-01-08", "2030-01-04", StringComparison.Ordinal))]));

        Assert.True(twice.Expected > once.Expected * 1.6);
        Assert.True(twice.SurpriseBits <= once.SurpriseBits + 1);
    }

    [Fact]
    public void Look_WhereTheSeriesIsTwiceAsDense_ExpectsTwiceAsMany()
    {
        Hit wide = Look(World(751000001, 751000021, spread: 500));
        Hit dense = Look(World(751000001, 751000021, spread: 250));

        Assert.Equal(2, dense.Expected!.Value / wide.Expected!.Value, 0.1);
    }

    // Batches: where strangers who never fly together are as near, to be near is nothing.
    [Fact]
    public void Look_WhereStrangersOnOtherFlightsAreAsNear_IsLessSurprised()
    {
        string[] batch = [.. Enumerable.Range(0, 30).SelectMany(i => new[]
        {
            $"ZZ101 SVO IKA 2030-03-{i / 2 + 1:00} B{Letter(i)}AAA B{Letter(i)}/X {702000000 + (i * 300_007)}",
            $"ZZ101 SVO IKA 2030-04-{i / 2 + 1:00} C{Letter(i)}AAA C{Letter(i)}/X {702000005 + (i * 300_007)}",
        })];

        Assert.True(Look(World(751000001, 751000006).With(batch)).SurpriseBits < Look(World(751000001, 751000006)).SurpriseBits - 2);
    }

    [Fact]
    public void Look_OnOneBooking_IsSilent() =>
        Assert.Null(new SignalWorld(Id, "", [.. Crowd(40, 700_000_000), $"{Flight} AAAAA2 SAMPLE/ONE 751000001", $"{Flight} AAAAA2 EXAMPLE/TWO 751000003"])
            .Look("751000001", ("minimumBits", 0.1), ("minimumTrips", 1)));

    // Without locators a couple on one booking looks like two strangers.
    [Fact]
    public void Look_WithoutLocators_SaysSoAndCountsLittle()
    {
        string rows = string.Concat(new[] { ("2030-01-04", 1), ("2030-01-19", 1) }.SelectMany(d => new[]
        {
            CardLook.Row($"ZZ101 SVO IKA {d.Item1}T10:00", "N14000001", issuer: "UTO"),
            CardLook.Row($"ZZ101 SVO IKA {d.Item1}T10:00", "N14000004", surname: "EXAMPLE", given: "TWO", issuer: "UTO"),
        }));

        Hit hit = CardLook.Of(Id, "N14000001", rows, ordinary: "ZZ101 SVO IKA 2030-01-01 every 3 days 10 times, 60 parties")!;

        Assert.Equal(6, hit.SurpriseBits, 6);
        Assert.DoesNotContain("separate booking", hit.Reason, StringComparison.Ordinal);
        Assert.Contains("a couple or a family on one booking looks the same: no more than 6 bits count", hit.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_TogetherButOnce_IsFriendsWhoAppliedTogether() => Assert.Null(World(751000001, 751000004).Look("751000001", ("minimumBits", 0.1)));

    [Fact]
    public void Look_WithoutAnotherNumberOfTheSeries_IsSilent() =>
        Assert.Null(new SignalWorld(Id, "", $"{Flight} AAAAA2 SAMPLE/ONE 751000001", $"{Flight} BBBBB2 EXAMPLE/TWO 751000003").Look("751000001", ("minimumBits", 0.1), ("minimumTrips", 1)));

    [Fact]
    public void Look_ThreeOfOneBatch_AreOneGroup()
    {
        GroupFinding group = Assert.Single(World(751000001, 751000004).With($"{Flight} CCCCC2 OTHER/THREE 751000007").Groups(("minimumTrips", 1)));

        Assert.Equal(3, group.Members.Count);
        Assert.Contains("within 6 of one another", group.Reason, StringComparison.Ordinal);
    }

    static Hit Look(SignalWorld world) => world.Look("751000001", ("minimumBits", 0.01), ("minimumTrips", 1))!;

    static SignalWorld World(int one, int two, int spread = 500) => new(Id, "",
        [.. Crowd(40, 751_000_000 - (20 * spread), spread), $"{Flight} AAAAA2 SAMPLE/ONE {one}", $"{Flight} BBBBB2 EXAMPLE/TWO {two}"]);

    static string[] Crowd(int travellers, int first, int spread = 1_000_003) =>
        [.. Enumerable.Range(0, travellers).Select(i => $"{(i % 2 == 0 ? Flight : "ZZ101 SVO IKA 2030-01-08")} D{Letter(i)}{Letter(first)}A N{Letter(i)}{Letter(first)}/ANY {first + (i * spread) + 120}")];

    static string Letter(int i) => string.Concat((char)('A' + (i / 26 % 26)), (char)('A' + (i % 26)));
}
