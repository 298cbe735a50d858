using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Companions;

public class CompanyTests
{
    // Who flies one route every other week meets all who do: if one is met more often than expected, so are the others.
    [Theory]
    [InlineData(0.1, 30, 200)]
    [InlineData(5.0, 12, 14)]
    public void Of_SevenCompanionsWhoWereExpected_IsNoMoreThanAllMeetingsTogether(double expected, double least, double most)
    {
        Companionship[] pairs = [.. Enumerable.Range(1, 7).Select(other => Pair(other, 8, expected))];

        Assert.InRange(Company.Of(0, pairs, Possible(), (_, _) => false).Bits, least, most);
        Assert.InRange(Company.Of(0, pairs[..1], Possible(), (_, _) => false).Bits, 12, 14);
    }

    // On how many trips they could have met is asked of a company once, not of each who keeps it.
    [Fact]
    public void LooksBits_OfTheSecondCompanion_HasNotTheNumbersOfTripsAgain()
    {
        PossibleCompanions possible = Possible(trips: 4);

        Assert.Equal(Math.Log2(7) + Math.Log2(4), possible.LooksBits(0, 4), 6);
        Assert.Equal(Math.Log2(6 / 2.0), possible.LooksBits(0, 4, 2), 6);
    }

    static Companionship Pair(int other, int meetings, double expected) =>
        new(0, other, [.. Enumerable.Repeat(new Meeting(0, 0, 0, false), meetings)], 0, expected, 15);

    static PossibleCompanions Possible(int trips = 1)
    {
        string rows = string.Concat(Enumerable.Range(0, 8 * trips).Select(i =>
            CardLook.Row($"ZZ101 SVO IKA 2030-0{2 + (i / 8)}-03T10:00", $"75100000{i % 8}", surname: $"NAME{(char)('A' + (i % 8))}")));
        TravelData data = ExampleRunner.Data(new CardExample { Name = "test", Manifest = CardLook.Header + rows });
        return new PossibleCompanions(new RouteTakers(data, new TripTable(data, new ParallelOptions())), 1);
    }
}
