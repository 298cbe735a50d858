using ManifestScan.Link;
using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

public sealed class TravellerFeaturesTests
{
    const string Traveller = "SAMPLE ONE 1980-01-01 UTO:A1";

    static readonly TravelData Data = new Records()
        .Move(Traveller, "ZZ101 SVO-IKA 2030-01-05 10:00-14:00", "AAAAA2")
        .Move(Traveller, "ZZ102 IKA-SVO 2030-01-12 10:00-14:00", "AAAAA2")
        .Move(Traveller, "YY7 SVO-LED 2030-03-01 10:00-11:00")
        .Book(Traveller, "ZZ101 SVO-IKA 2030-01-05 10:00-14:00", "AAAAA2")
        .Book("SAMPLE TWO 1981-01-01 UTO:A2", "ZZ101 SVO-IKA 2030-01-05 10:00-14:00", "AAAAA2", MovementStatus.Cancelled)
        .Data();

    [Theory]
    [InlineData("movements", 3)]
    [InlineData("trips", 2)]
    [InlineData("one_way_share", 0.5)]
    [InlineData("legs_per_journey", 1)]
    [InlineData("airports", 3)]
    [InlineData("routes", 3)]
    [InlineData("carriers", 2)]
    [InlineData("documents", 1)]
    [InlineData("span_days", 55)]
    [InlineData("shortest_stay_days", 7)]
    [InlineData("mean_stay_days", 7)]
    [InlineData("bookings", 1)]
    [InlineData("mean_lead_days", float.NaN)]       // no creation time
    [InlineData("mean_party", 2)]
    [InlineData("booking_companions", 1)]
    [InlineData("unbooked_share", 2 / 3f)]
    [InlineData("cancelled_share", 0)]
    [InlineData("sellers", 0)]
    [InlineData("mean_payment_bits", float.NaN)]    // no form of payment
    public void Of_ATraveller_CountsWhatTheirRecordsSay(string feature, float expected)
    {
        NumericTable features = TravellerFeatures.Of(Data, 1);
        int traveller = Data.TravellerOf(0);

        Assert.Equal(expected, features.Columns[features.Names.ToList().IndexOf(feature)][traveller], 4);
    }

    [Fact]
    public void Of_SomeoneOnlyBooked_HasNoFlights()
    {
        NumericTable features = TravellerFeatures.Of(Data, 2);
        int other = 1 - Data.TravellerOf(0);

        Assert.Equal(0, features.Columns[0][other]);
        Assert.Equal(1, features.Columns[features.Names.ToList().IndexOf("cancelled_share")][other]);
        Assert.True(float.IsNaN(features.Columns[features.Names.ToList().IndexOf("mean_route_bits")][other]));
    }

    [Fact]
    public void Of_NobodyAtAll_IsAnEmptyTable() => Assert.Equal(0, TravellerFeatures.Of(new Records().Data(), 2).RowCount);

    // Guarantee 6: none of these carries weight anywhere.
    [Fact]
    public void Of_OtherNationalitySexAgeOrBirthplace_ChangesNothing()
    {
        TravelData other = new Records().Move("SAMPLE ONE 1950-01-01 RUS:A1 F", "ZZ101 SVO-IKA 2030-01-05").Data();
        TravelData same = new Records().Move("SAMPLE ONE 1999-12-31 UTO:A1 M", "ZZ101 SVO-IKA 2030-01-05").Data();

        Assert.Equal(TravellerFeatures.Of(other, 1).Columns.Select(c => c[0]), TravellerFeatures.Of(same, 1).Columns.Select(c => c[0]));
        Assert.DoesNotContain(TravellerFeature.All, f => f.Name.Contains("nationality", StringComparison.Ordinal) || f.Name.Contains("age_", StringComparison.Ordinal));
    }
}
