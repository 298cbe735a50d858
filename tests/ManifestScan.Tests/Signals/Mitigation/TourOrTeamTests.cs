using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class TourOrTeamTests
{
    const string Id = "mitigation.tour-or-team";

    [Fact]
    public void Doubling_TheOrdinaryParties_HalvesTheShareAndAddsABit()
    {
        Hit once = Look(8, flights: 20)!;
        Hit twice = Look(8, flights: 40)!;

        Assert.Equal(0.5 / ((20 * 60) + 1), once.Expected!.Value, 6);
        Assert.Equal(0.5 / ((40 * 60) + 1), twice.Expected!.Value, 6);
        Assert.Equal(once.SurpriseBits + 1, twice.SurpriseBits, 0.01);
    }

    [Fact]
    public void Doubling_TheLargeParties_TakesBits() => Assert.True(Look(8, 20, teams: 4)!.SurpriseBits < Look(8, 20, teams: 2)!.SurpriseBits - 0.9);

    [Fact]
    public void Look_FivePeople_IsSilent() => Assert.Null(Look(5, 20));

    static Hit? Look(int people, int flights, int teams = 1) => CardLook.Of(
        Id,
        "751000100",
        string.Concat(Enumerable.Range(0, teams).SelectMany(team => Enumerable.Range(0, people).Select(i =>
            CardLook.Row("ZZ101 SVO IKA 2030-01-04T10:00", $"7510001{team}{i}", $"TEAM{(char)('A' + team)}A", "TEAM", $"N{(char)('A' + team)}{(char)('A' + i)}")))),
        $"ZZ101 SVO IKA 2030-01-01 every 1 days {flights} times, 60 parties");
}
