using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>A surprise moves when the data do.</summary>
public class FollowerTests
{
    const string Id = "companions.follower";

    static readonly string[] Routes = ["ZZ101 SVO IKA", "ZZ201 SVO TBS", "ZZ301 SVO LED", "ZZ401 SVO EVN"];
    static readonly string[] Days = ["2030-02-02", "2030-03-02", "2030-04-13", "2030-05-11"];

    // A flight every day: within two days instead of one the window holds twice the share of the season.
    [Fact]
    public void Look_AtTwiceTheDistance_ExpectsTwiceAsMany()
    {
        (string, double)[] noHabits = [("minimumBits", 0.1), ("habitTrips", 1e9)];
        Hit next = World(1).Look("753000802", noHabits)!;
        Hit later = World(2).Look("753000802", noHabits)!;

        Assert.Equal(2, later.Expected!.Value / next.Expected!.Value, 0.1);
        Assert.True(later.SurpriseBits < next.SurpriseBits - 2);
        Assert.Contains("within 2 days after", later.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_WhereTheSecondAlwaysFliesTheRoute_ExpectsMore()
    {
        string[] often = [.. Enumerable.Range(1, 8).Select(i => $"ZZ101 SVO IKA 2030-05-{i * 3:00} OFTEN{i} EXAMPLE/TWO 753000802")];

        Assert.True(World(1).With(often).Look("753000802", ("minimumBits", 0.01))!.Expected > World(1).Look("753000802", ("minimumBits", 0.01))!.Expected * 1.3);
    }

    [Fact]
    public void Look_LeaderAndFollower_BothKnowTheOrder()
    {
        Assert.StartsWith("Took the route of another traveller", World(1).Look("753000802")!.Reason, StringComparison.Ordinal);
        Assert.StartsWith("Another traveller on separate bookings took the same route", World(1).Look("751000001")!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_OnTheSameFlight_IsSilent() => Assert.Null(World(0).Look("753000802", ("minimumBits", 0.1)));

    [Fact]
    public void Look_OneSurname_IsSilent() => Assert.Null(World(1, "SAMPLE").Look("753000802", ("minimumBits", 0.1)));

    static SignalWorld World(int daysLater, string surname = "EXAMPLE") => new(
        Id,
        string.Join('\n', Routes.Select(r => $"{r} 2030-01-01 every 1 days 150 times, 20 parties")),
        [.. Routes.SelectMany((r, i) => new[] { $"{r} {Days[i]} AAAAA{i + 2} SAMPLE/ONE 751000001", $"{r} {Later(Days[i], daysLater)} BBBBB{i + 2} {surname}/TWO 753000802" })]);

    static string Later(string day, int days) => $"{day[..8]}{int.Parse(day[8..], System.Globalization.CultureInfo.InvariantCulture) + days:00}";
}
