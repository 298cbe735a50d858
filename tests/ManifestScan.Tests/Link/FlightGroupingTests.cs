using ManifestScan.Model;

namespace ManifestScan.Link;

public class FlightGroupingTests
{
    [Fact]
    public void Group_LegsOfOneFlightWithAndWithoutTime_AreOneFlightKnownByTheTimedLeg()
    {
        var records = new Records().Move("A B", "ZZ101 SVO-IKA 2030-01-05").Move("C D", "ZZ101 SVO-IKA 2030-01-05 10:00");

        FlightTable flights = FlightGrouping.Group(records.Tables);

        Assert.Equal([0, 0], flights.FlightOfLeg);
        Assert.Equal([1], flights.LegOfFlight);
    }

    [Fact]
    public void Group_CodeshareLegs_AreTheOperatedFlight()
    {
        var records = new Records().Move("A B", "ZZ101 SVO-IKA 2030-01-05").Move("C D", "YY900 SVO-IKA 2030-01-05 op:ZZ101");

        Assert.Equal([0, 0], FlightGrouping.Group(records.Tables).FlightOfLeg);
    }

    [Theory]
    [InlineData("ZZ102 SVO-IKA 2030-01-05")]
    [InlineData("YY101 SVO-IKA 2030-01-05")]
    [InlineData("ZZ101 LED-IKA 2030-01-05")]
    [InlineData("ZZ101 SVO-IST 2030-01-05")]
    [InlineData("ZZ101 SVO-IKA 2030-01-06")]
    public void Group_LegsThatDifferInOneField_AreTwoFlights(string other)
    {
        var records = new Records().Move("A B", "ZZ101 SVO-IKA 2030-01-05").Move("C D", other);

        Assert.Equal(2, FlightGrouping.Group(records.Tables).Count);
    }

    [Fact]
    public void Group_LegWithoutDate_IsNoFlight()
    {
        var records = new Records().Move("A B", "ZZ101 SVO-IKA ????-??-??");

        Assert.Equal([-1], FlightGrouping.Group(records.Tables).FlightOfLeg);
    }

    // Numbers of flights reach the order of movements, so they must not follow the order of input.
    [Fact]
    public void Group_NumbersFlightsByTimeThenText_WhateverTheOrderOfInput()
    {
        string[] legs = ["ZZ101 SVO-IKA 2030-01-06 10:00", "YY7 SVO-IKA 2030-01-05", "ZZ9 SVO-IKA 2030-01-05", "ZZ101 SVO-IKA 2030-01-05 08:00"];

        Assert.Equal(["ZZ101", "YY7", "ZZ9", "ZZ101"], Order(legs));
        Assert.Equal(["ZZ101", "YY7", "ZZ9", "ZZ101"], Order([.. legs.Reverse()]));
    }

    [Fact]
    public void Group_FlightKnownFromBookingsAlone_HasNoManifest()
    {
        var records = new Records().Move("A B", "ZZ101 SVO-IKA 2030-01-05").Book("C D", "ZZ102 SVO-IKA 2030-01-06");

        Assert.Equal([true, false], FlightGrouping.Group(records.Tables).HasManifest);
    }

    static IEnumerable<string> Order(string[] legs)
    {
        var records = new Records();
        foreach (string leg in legs)
        {
            records.Move("A B", leg);
        }
        TravelTables tables = records.Tables;
        return [.. FlightGrouping.Group(tables).LegOfFlight
            .Select(leg => tables.Codes.Text(tables.Legs[leg].CarrierId) + tables.Codes.Text(tables.Legs[leg].FlightNumberId))];
    }
}
