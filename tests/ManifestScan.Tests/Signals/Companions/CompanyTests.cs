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

    static Companionship Pair(int other, int meetings, double expected) =>
        new(0, other, [.. Enumerable.Repeat(new Meeting(0, 0, 0, false), meetings)], 0, expected, 15);

    static PossibleCompanions Possible()
    {
        string rows = string.Concat(Enumerable.Range(0, 8).Select(i => CardLook.Row("ZZ101 SVO IKA 2030-02-03T10:00", $"75100000{i}", surname: $"NAME{(char)('A' + i)}")));
        TravelData data = ExampleRunner.Data(new CardExample { Name = "test", Manifest = CardLook.Header + rows });
        return new PossibleCompanions(new RouteTakers(data, new TripTable(data)), 1);
    }
}
