using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Ids are stable: they change only if the traveller's own earliest movement, or who is joined to them, changes.</summary>
public class TravellerBuilderTests
{
    const string First = "ZZ101 SVO-IKA 2030-01-05";
    const string Later = "ZZ101 SVO-IKA 2030-02-05";

    // Literal: a change of this id breaks every link and note that users keep.
    [Fact]
    public void Id_OfADocument_IsTheHashOfIssuerAndNumber() =>
        Assert.Equal(["5H1D153ZQV36473G4068H7YJWZ"], Ids(new Records().Move("SAMPLE ONE RUS:201234567", First)));

    [Fact]
    public void Id_OfANameAndBirthDate_IsTheirHash() =>
        Assert.Equal(["4YDNGEN94X3529VVHCJSPCGJGF"], Ids(new Records().Move("SAMPLE ONE 1980-02-03", First)));

    [Fact]
    public void Id_AfterAnUnrelatedTravellerCame_IsTheSame()
    {
        string before = Assert.Single(Ids(new Records().Move("SAMPLE ONE RUS:1", First)));

        Assert.Contains(before, Ids(new Records().Move("OTHER NAME UTO:7", First).Move("SAMPLE ONE RUS:1", First)));
    }

    [Fact]
    public void Id_AfterALaterDocumentCame_IsTheSame()
    {
        string before = Assert.Single(Ids(new Records().Move("SAMPLE ONE 1980-02-03 RUS:1", First)));

        Assert.Equal([before], Ids(new Records().Move("SAMPLE ONE 1980-02-03 RUS:1", First).Move("SAMPLE ONE 1980-02-03 RUS:2", Later)));
    }

    // A booking anchors nobody who moved: with the bookings or without them, a traveller is the same one.
    [Theory]
    [InlineData("SAMPLE ONE 1980-02-03", First)]              // the same flight, booked without the document
    [InlineData("SAMPLE ONE 1980-02-03 UTO:7", First)]        // or on another document
    [InlineData("SAMPLE ONE 1980-02-03 UTO:7", "ZZ101 SVO-IKA 2030-01-02")] // or an earlier flight that was not taken
    public void Id_AfterItsBookingCame_IsTheSame(string booked, string leg)
    {
        string before = Assert.Single(Ids(new Records().Move("SAMPLE ONE 1980-02-03 RUS:1", First).Move("OTHER NAME UTO:9", "ZZ101 SVO-IKA 2030-01-02")), id => id != OtherId);
        List<string> after = Ids(new Records().Move("SAMPLE ONE 1980-02-03 RUS:1", First).Move("OTHER NAME UTO:9", "ZZ101 SVO-IKA 2030-01-02").Book(booked, leg));

        Assert.Equal([before], after.Where(id => id != OtherId));
    }

    static readonly string OtherId = Ids(new Records().Move("OTHER NAME UTO:9", First))[0];

    [Fact]
    public void Id_RecordsInAnyOrder_IsTheSame()
    {
        (string, string)[] rows = [("SAMPLE ONE 1980-02-03 RUS:1", First), ("SAMPLE ONE 1980-02-03 RUS:2", Later), ("OTHER NAME UTO:7", First), ("SAMPLE TWO", Later)];
        var forward = new Records();
        var backward = new Records();
        foreach ((string person, string leg) in rows)
        {
            forward.Move(person, leg);
        }
        foreach ((string person, string leg) in rows.Reverse())
        {
            backward.Move(person, leg);
        }

        Assert.Equal(Ids(forward), Ids(backward));
    }

    // One document, two people: the earlier keeps the id of the document, the other gets one of his own.
    [Fact]
    public void Id_OfTheSecondHolderOfADocument_IsAnotherAndTheFirstKeepsHis()
    {
        string alone = Assert.Single(Ids(new Records().Move("SAMPLE ONE RUS:1 1980-01-01", First)));
        List<string> both = Ids(new Records().Move("OTHER NAME RUS:1 1990-01-01", Later).Move("SAMPLE ONE RUS:1 1980-01-01", First));

        Assert.Equal(2, both.Distinct().Count());
        Assert.Contains(alone, both);
    }

    [Fact]
    public void Id_OfNamesakesWithoutBirthDate_AreDistinct()
    {
        TravelData data = new Records().Move("SAMPLE ONE UTO:5", First).Move("SAMPLE ONE", First).Move("SAMPLE ONE", Later).Data();

        Assert.Distinct(data.Travellers.Keys);
    }

    [Fact]
    public void Travellers_StandInTheOrderOfTheirIds()
    {
        List<string> ids = Ids(new Records().Move("A B RUS:1", First).Move("C D RUS:2", First).Move("E F RUS:3", First).Move("G H RUS:4", First));

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    static List<string> Ids(Records records)
    {
        TravellerTable travellers = records.Data().Travellers;
        return [.. Enumerable.Range(0, travellers.Count).Select(travellers.IdOf)];
    }
}
