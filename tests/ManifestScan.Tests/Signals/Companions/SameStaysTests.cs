using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>A surprise moves when the data do.</summary>
public class SameStaysTests
{
    const string Id = "companions.same-stays";

    static readonly string[] Routes = ["ZZ101 SVO IKA", "ZZ201 SVO TBS", "ZZ301 SVO LED", "ZZ401 SVO EVN"];
    static readonly string[] Days = ["2030-02-10", "2030-03-10", "2030-04-13", "2030-05-11"];

    // A flight every day: two days around are five days, one day around are three.
    [Fact]
    public void Look_AtTwiceTheDistance_ExpectsFiveThirds()
    {
        (string, double)[] noHabits = [("minimumBits", 0.1), ("unknownBits", 200), ("habitTrips", 1e9)];
        Hit next = World(1, -1).Look("753000802", noHabits)!;
        Hit later = World(2, -2).Look("753000802", noHabits)!;

        Assert.Equal(5.0 / 3, later.Expected!.Value / next.Expected!.Value, 0.1);
        Assert.True(later.SurpriseBits < next.SurpriseBits - 2);
    }

    // Before, after or on the same flight: all are the same stay.
    [Fact]
    public void Look_NowBeforeNowAfterNowTogether_CountsAll() => Assert.Equal(4, World(1, -1, 0).Look("753000802", ("unknownBits", 200))!.Observed);

    [Fact]
    public void Look_WhereOneGoesToManyOtherPlaces_IsLessSurprised()
    {
        string[] elsewhere = [.. Enumerable.Range(1, 8).Select(i => $"ZZ101 SVO IKA 2030-05-{i * 3:00} OFTEN{i} EXAMPLE/TWO 753000802")];

        Assert.True(World(1).With(elsewhere).Look("753000802", ("minimumBits", 0.01), ("unknownBits", 200))!.SurpriseBits < World(1).Look("753000802", ("unknownBits", 200))!.SurpriseBits - 1);
    }

    [Fact]
    public void Look_ThreeStrangers_AreOneGroupAndEachFurtherOneAMoreSurprisingCompany()
    {
        string[] third = [.. Routes.Select((r, i) => $"{r} {Later(Days[i], -1)} CCCCC{i + 2} OTHER/THREE 752000402")];
        SignalWorld three = World(1).With(third);

        Assert.Equal(3, Assert.Single(three.Groups()).Members.Count);
        Assert.Contains("further companion", three.Look("751000001", ("unknownBits", 200))!.Reason, StringComparison.Ordinal);
        Assert.True(three.Look("751000001", ("unknownBits", 200))!.SurpriseBits > World(1).Look("751000001", ("unknownBits", 200))!.SurpriseBits + 2);
    }

    [Fact]
    public void Look_OneSurname_IsSilent() => Assert.Null(World([1], "SAMPLE").Look("753000802", ("minimumBits", 0.1), ("unknownBits", 200)));

    [Fact]
    public void Look_AWeekApart_IsSilent() => Assert.Null(World(7).Look("753000802", ("minimumBits", 0.1), ("unknownBits", 200)));

    static SignalWorld World(params int[] daysLater) => World(daysLater, "EXAMPLE");

    static SignalWorld World(int[] daysLater, string surname) => new(
        Id,
        string.Join('\n', Routes.Select(r => $"{r} 2030-01-01 every 1 days 150 times, 20 parties")),
        [.. Routes.SelectMany((r, i) => new[]
        {
            $"{r} {Days[i]} AAAAA{i + 2} SAMPLE/ONE 751000001",
            $"{r} {Later(Days[i], daysLater[i % daysLater.Length])} BBBBB{i + 2} {surname}/TWO 753000802",
        })]);

    static string Later(string day, int days) => $"{day[..8]}{int.Parse(day[8..], System.Globalization.CultureInfo.InvariantCulture) + days:00}";
}
