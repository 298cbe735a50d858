using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

public class OneHouseholdTests
{
    const string Id = "mitigation.one-household";
    const string Couple = "ZZ101 SVO IKA 2030-02-03T10:00";

    // All ordinary travellers bear one surname, so a couple of that name says nothing and one of another says much.
    [Fact]
    public void Doubling_TheBearersOfTheName_DoublesTheExpectationAndTakesABit()
    {
        Hit once = Look("RAREV", "RAREVA", bearers: 20)!;
        Hit twice = Look("RAREV", "RAREVA", bearers: 40)!;

        Assert.InRange(twice.Expected!.Value / once.Expected!.Value, 1.9, 2);
        Assert.InRange(once.SurpriseBits - twice.SurpriseBits, 0.9, 1);
    }

    [Fact]
    public void Look_ANameThatEverybodyBears_SaysNextToNothing() => Assert.True(Look("ORDINARY", "ORDINARY", 0)!.SurpriseBits < 1);

    [Theory]
    [InlineData("BELSKIY", "BELSKAYA", true)]
    [InlineData("PETROV", "PETROVA", true)]
    [InlineData("PETROV", "PETRENKO", false)]
    public void Look_FeminineEndings_AreOneSurname(string his, string hers, bool isOne) => Assert.Equal(isOne, Look(his, hers, 0) is not null);

    static Hit? Look(string his, string hers, int bearers) => CardLook.Of(
        Id,
        "751000001",
        CardLook.Row(Couple, "751000001", "ABCDEF", his, "ONE") + CardLook.Row(Couple, "751000777", "ABCDEF", hers, "TWO")
            + string.Concat(Enumerable.Range(0, bearers).Select(i => CardLook.Row(Couple, $"K{i:0000}881", $"B{i:000}ER", "RAREV", $"N{(char)('A' + (i / 20))}{(char)('A' + (i % 20))}", "UTO"))),
        "ZZ101 SVO IKA 2030-01-01 every 3 days 40 times, 60 parties");
}
