using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>A surprise moves when the data do.</summary>
public class MisreadNumberTests
{
    const string Id = "mitigation.misread-number";

    // The null is a constant of the length: one digit more leaves ten times as many numbers.
    [Fact]
    public void Look_WithOneDigitMore_IsTenTimesAsRare()
    {
        Hit nine = World("751000001", "751000091").Look()!;
        Hit ten = World("7510000011", "7510000911").Look()!;

        Assert.Equal(Math.Log2(10.0 * 69 / 79), ten.SurpriseBits - nine.SurpriseBits, 0.001);
    }

    [Theory]
    [InlineData("751000012", "751000021")] // two that changed places
    [InlineData("751000012", "751000812")]
    public void Look_OneTypingErrorApart_IsOneNumber(string one, string other) => Assert.NotNull(World(one, other).Look());

    [Fact]
    public void Look_TwoErrorsApart_IsTwoNumbers() => Assert.Null(World("751000012", "751880012").Look());

    // Who changes between two passports, one of which was misread once, still changes between two.
    [Theory]
    [InlineData(true, "751000001", "751000091")]
    [InlineData(true, "751000001", "751000091", "751000098")]
    [InlineData(false, "751000001", "751000091", "762884411")]
    [InlineData(false, "751000001", "751000091", "C01X0006H", "C01X0008H")]
    public void AreOneDocument_WithAnotherBesides_IsFalse(bool expected, params string[] numbers) => Assert.Equal(expected, NumberErrors.AreOneDocument(numbers));

    static TravelWorld World(string one, string other) => new TravelWorld(Id)
        .Each(1, 50, (w, i) => w.Fly(i, "ZZ101 SVO IST", i % 40, "born=1980-02-03"))
        .Fly(0, "ZZ101 SVO IST", 3, $"born=1970-02-03 document={one}").Fly(0, "ZZ102 IST SVO", 9, $"born=1970-02-03 document={other}")
        .Seek(one);
}
