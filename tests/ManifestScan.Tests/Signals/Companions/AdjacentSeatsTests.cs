using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>A surprise moves when the data do.</summary>
public class AdjacentSeatsTests
{
    const string Id = "companions.adjacent-seats";

    // On a flight of twice the passengers a pair of them is side by side half as often.
    [Fact]
    public void Look_OnFlightsOfTwiceTheSize_ExpectsHalfAsMany()
    {
        Hit small = World(60).Look(("minimumBits", 0.01))!;
        Hit large = World(120).Look(("minimumBits", 0.01))!;

        Assert.Equal(0.5, large.Expected!.Value / small.Expected!.Value, 0.1);
        Assert.True(large.SurpriseBits > small.SurpriseBits + 1);
    }

    [Fact]
    public void Look_Once_IsTheDrawOfTheSeats() => Assert.Null(World(60, beside: 1).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_InOneParty_IsSilent() => Assert.Null(World(60, sameLocator: true).Look(("minimumBits", 0.01)));

    [Fact]
    public void Look_OutAndBack_IsOneTrip() => Assert.Null(World(60, isReturn: true).Look(("minimumBits", 0.01)));

    static TravelWorld World(int passengers, int beside = 2, bool sameLocator = false, bool isReturn = false)
    {
        var world = new TravelWorld(Id);
        for (int flight = 0; flight < 2; flight++)
        {
            string leg = isReturn && flight == 1 ? "ZZ102 IST SVO" : "ZZ101 SVO IST";
            int day = 3 + (flight * 20);
            world.Each(1, passengers, (w, i) => w.Fly((flight * 1000) + i + 5, leg, day, $"locator={TravelWorld.Locator(i, flight)} seat={Seat(i + 6)}"))
                .Fly(0, leg, day, $"locator={(sameLocator ? "SAMEA2" : $"ZZAA{flight}2")} seat=1A")
                .Fly(1, leg, day, $"locator={(sameLocator ? "SAMEA2" : $"ZZBB{flight}2")} seat={(flight < beside ? "1B" : "1F")}");
        }
        return world;
    }

    static string Seat(int i) => $"{1 + (i / 6)}{"ABCDEF"[i % 6]}";
}
