using ManifestScan.Model;

namespace ManifestScan.Link;

public class ExactResolverTests
{
    [Theory]
    [InlineData("SAMPLE ONE RUS:1", "SAMPLE ONE RUS:1 1980-01-01", "0 0")]
    [InlineData("SAMPLE ONE RUS:1", "OTHER NAME RUS:1", "0 0")]                             // a new name, no birth date to contradict
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1980-01-01", "0 0")]       // married
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "SAMPLE ONE RUS:1 1981-01-01", "0 0")]       // a typing error in the birth date
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1981-01-01", "0 1")]       // two people, one number
    [InlineData("SAMPLE ONE RUS:1", "SAMPLE ONE UTO:1", "0 1")]                             // numbers repeat between issuers
    [InlineData("SAMPLE ONE RUS:1", "SAMPLE ONE :1", "0 0")]                                // no issuer joins the only one there is
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "SAMPLE ONE RUS:2 1980-01-01", "0 0")]       // a new passport
    [InlineData("SAMPLE ONE 1980-01-01", "SAMPLE ONE 1980-01-01 RUS:2", "0 0")]
    [InlineData("SAMPLE ONE", "SAMPLE ONE RUS:2", "0 1")]                                   // a name alone joins nobody
    [InlineData("SAMPLE ONE 1980-01-01 year RUS:1", "SAMPLE ONE 1980-01-01 year RUS:2", "0 1")] // a year of birth is not a birth date
    [InlineData("SAMPLE ONE 1980-01-01 F RUS:1", "SAMPLE ONE 1980-01-01 M RUS:2", "0 1")]   // twins under one initial
    public void Resolve_TwoPersons_JoinsWhatIsExact(string left, string right, string expected) =>
        Assert.Equal(expected, Of(left, right).Resolve());

    [Fact]
    public void Resolve_NumberWithoutIssuerBesideTwoIssuers_JoinsNeither() =>
        Assert.Equal("0 1 2", Of("SAMPLE ONE RUS:1", "SAMPLE TWO UTO:1", "SAMPLE THREE :1").Resolve());

    [Fact]
    public void Resolve_NumberWithoutIssuer_JoinsThoseWithoutIssuer() =>
        Assert.Equal("0 1 2 2", Of("SAMPLE ONE RUS:1", "SAMPLE TWO UTO:1", "SAMPLE THREE :1", "SAMPLE FOUR :1").Resolve());

    // Whoever stands first: an incomplete record joins the holder it agrees with and never makes one of two who contradict each other.
    [Theory]
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1981-01-01", "OTHER NAME RUS:1", "0 1 1")]
    [InlineData("OTHER NAME RUS:1", "SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1981-01-01", "0 1 0")]
    [InlineData("SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1", "OTHER NAME RUS:1 1981-01-01", "0 1 1")]
    [InlineData("THIRD NAME RUS:1", "SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1981-01-01", "0 1 2")] // agrees with neither
    public void Resolve_IncompleteRecordBesideTwoHolders_IsNoBridge(string first, string second, string third, string expected) =>
        Assert.Equal(expected, Of(first, second, third).Resolve());

    // A filler that every row carries as its document: work and links must grow with the rows, not with their square.
    [Fact]
    public void Resolve_OneDocumentOnTwentyThousandPeople_CostsNoMoreThanThePeople()
    {
        var records = new Records();
        for (int i = 0; i < 20_000; i++)
        {
            records.Person($"SAMPLE {Letters(i)} RUS:1 {new DateOnly(1950, 1, 1).AddDays(i):yyyy-MM-dd}");
        }

        ResolvedPersons resolved = new ExactResolver().Resolve(records.Tables, []);

        Assert.Equal(20_000, resolved.SetOfPerson.Distinct().Count());
        Assert.InRange(resolved.Links.Count, 1, 20_000);
    }

    [Fact]
    public void Resolve_SamePassengerOfBookingAndManifest_IsJoined() =>
        Assert.Equal("0 0", Of("SAMPLE ONE", "SAMPLE ONE RUS:2").Resolve((0, 1)));

    [Fact]
    public void Resolve_Refusal_IsToldWithoutAValue()
    {
        Records records = Of("SAMPLE ONE RUS:1 1980-01-01", "OTHER NAME RUS:1 1981-01-01");

        IdentityLink link = Assert.Single(new ExactResolver().Resolve(records.Tables, []).Links);

        Assert.Equal(new IdentityLink(false, 0, 1, "same document, but name and birth date both differ"), link);
    }

    [Fact]
    public void Resolve_JoinOverTwoDocuments_IsTold()
    {
        Records records = Of("SAMPLE ONE RUS:1 1980-01-01", "SAMPLE ONE RUS:2 1980-01-01");

        IdentityLink link = Assert.Single(new ExactResolver().Resolve(records.Tables, []).Links);

        Assert.Equal(new IdentityLink(true, 0, 1, "same name and birth date"), link);
    }

    static Records Of(params string[] persons)
    {
        var records = new Records();
        foreach (string person in persons)
        {
            records.Person(person);
        }
        return records;
    }

    static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)('A' + c - '0')));

    // Father and son of one name: the booking of one stood nearest to the flight of the other.
    [Fact]
    public void Resolve_OnePassengerByNameAlone_WithOtherBirthDateAndDocument_StaysTwo()
    {
        var records = new Records();
        records.Person("SAMPLE ONE 1953-04-16 RUS:751000001");
        records.Person("SAMPLE ONE 1994-02-28 RUS:762884411");

        Assert.Equal("0 1", records.Resolve((0, 1)));
    }

    [Fact]
    public void Resolve_OnePassengerWithARenewedPassport_IsOne()
    {
        var records = new Records();
        records.Person("SAMPLE ONE 1953-04-16 RUS:751000001");
        records.Person("SAMPLE ONE 1953-04-16 RUS:762884411");

        Assert.Equal("0 0", records.Resolve((0, 1)));
    }
}
