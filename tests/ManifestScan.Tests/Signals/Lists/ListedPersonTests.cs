using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Lists;

/// <summary>A surprise moves when the list or the run does.</summary>
public class ListedPersonTests
{
    const string Listed = "SAMPLE,ONE,1970-05-17,,";

    static readonly SignalCard Card = SignalCatalogue.Default.Find("lists.listed-person")!;

    [Fact]
    public void Look_WithAListTwiceAsLong_ExpectsTwiceAsManyAndIsOneBitLessSurprised()
    {
        Hit once = Look(parties: 999, listed: [Listed, "OTHER,A,,,"])!;
        Hit twice = Look(parties: 999, listed: [Listed, "OTHER,A,,,", "OTHER,B,,,", "OTHER,C,,,"])!;

        Assert.Equal((0.002, 0.004), (once.Expected!.Value, twice.Expected!.Value));
        Assert.Equal(once.SurpriseBits - 1, twice.SurpriseBits, 0.01);
    }

    [Fact]
    public void Look_AmongTwiceTheTravellers_ExpectsHalfAsManyAndIsOneBitMoreSurprised()
    {
        Hit once = Look(birth: "", parties: 99)!;       // 100 and 200 travellers with the tested one
        Hit twice = Look(birth: "", parties: 199)!;

        Assert.Equal((0.01, 0.005), (once.Expected!.Value, twice.Expected!.Value));
        Assert.Equal(Tails.PoissonBits(1, 0.01), once.SurpriseBits, 9);
        Assert.Equal(Tails.PoissonBits(1, 0.005), twice.SurpriseBits, 9);
    }

    [Fact]
    public void Look_WhereTwoHaveTheName_ExpectsTwiceAsMany()
    {
        Hit alone = Look(birth: "", parties: 98, more: Row("OTHER", "ONE", "", "751000002"))!;
        Hit two = Look(birth: "", parties: 98, more: Row("SAMPLE", "ONE", "", "751000002"))!;

        Assert.Equal(2 * alone.Expected!.Value, two.Expected!.Value, 12);
    }

    [Fact]
    public void Look_AgreeingDocument_IsAgreementOfOneInAllDocuments()
    {
        Hit name = Look(birth: "", parties: 99)!;
        Hit document = Look(birth: "", parties: 99, listed: ["SAMPLE,ONE,,751000001,RUS"])!;

        Assert.Equal(name.Expected!.Value / 100, document.Expected!.Value, 12);
    }

    [Theory]
    [InlineData("1985-11-02", null)]
    [InlineData("1970-05-17", "birth date")]
    [InlineData("", "the name alone")]
    public void Look_BirthDate_RefusesWhenItDiffersAndTellsWhenItAgrees(string birth, string? said) =>
        Assert.Equal(said is not null, Look(birth)?.Reason.Contains(said!, StringComparison.Ordinal) ?? false);

    [Fact]
    public void Look_BirthYearOfTheListAlone_AgreesLessThanTheDay() =>
        Assert.InRange(Look(listed: ["SAMPLE,ONE,1970,,"])!.SurpriseBits, Look(birth: "")!.SurpriseBits, Look()!.SurpriseBits);

    [Fact]
    public void Look_WithoutList_IsSilent() => Assert.Null(Look(listed: []));

    static Hit? Look(string birth = "1970-05-17", int parties = 50, string[]? listed = null, string more = "") => ExampleRunner.Run(Card, new CardExample
    {
        Name = "test",
        Ordinary = $"ZZ101 SVO IKA 2030-01-01 every 3 days 1 times, {parties} parties",
        People = listed is { Length: 0 } ? "" : "surname,given_names,date_of_birth,document_number,issuing_country\n" + string.Join('\n', listed ?? [Listed]) + "\n",
        Manifest = "carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,date_of_birth,document_number,document_issuer\n"
            + Row("SAMPLE", "ONE", birth, "751000001") + more,
        Who = "751000001",
    });

    static string Row(string surname, string given, string birth, string document) =>
        $"ZZ,101,SVO,IKA,2030-01-01T10:00,{surname},{given},{birth},{document},RUS\n";
}
