using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>A surprise moves when the rhythm does.</summary>
public class LongSilenceTests
{
    const string Id = "timing.long-silence";

    // Rhythm and silence alike take twice the time: nothing is stranger, everything is longer.
    [Fact]
    public void Look_EverythingTwiceAsSlow_ExpectsTwiceTheTimeAndIsNoMoreSurprised()
    {
        Hit quick = World(Rhythm(6, 10, 100, 6), stay: 2).Look(("minimumBits", 0.01))!;
        Hit slow = World(Rhythm(6, 20, 200, 6), stay: 4).Look(("minimumBits", 0.01))!;

        Assert.Equal(2, slow.Expected!.Value / quick.Expected!.Value, 0.1);
        Assert.Equal(quick.SurpriseBits, slow.SurpriseBits, 0.5);
    }

    [Fact]
    public void Look_TripsTwiceAsOften_ExpectsLittleMoreThanHalfAndIsMoreSurprised()
    {
        Hit seldom = World(Rhythm(4, 24, 150, 4), stay: 0).Look(("minimumBits", 0.01))!;
        Hit often = World(Rhythm(8, 12, 150, 8), stay: 0).Look(("minimumBits", 0.01))!;

        Assert.InRange(often.Expected!.Value / seldom.Expected!.Value, 0.5, 0.65);
        Assert.True(often.SurpriseBits > seldom.SurpriseBits + 5);
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 6, false)]
    [InlineData(6, 2, false)]
    public void Look_NeedsTripsOnBothSides(int before, int after, bool isHit) =>
        Assert.Equal(isHit, World(Rhythm(before, 14, 200, after)).Look(("minimumBits", 0.01)) is not null);

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void Look_OnlySilenceOfMonths(int days, bool isHit) =>
        Assert.Equal(isHit, World(Rhythm(12, 5, days + 2, 12)).Look(("minimumBits", 0.01)) is not null);

    // Who was not seen to come back may have been there all the time.
    [Fact]
    public void Look_AfterAWayOutAlone_IsSilent()
    {
        int[] days = Rhythm(6, 14, 150, 6);
        TravelWorld world = World(days, isBack: i => i != 5);

        Assert.Null(world.Look(("minimumBits", 0.01)));
        Assert.NotNull(World(days).Look(("minimumBits", 0.01)));
    }

    // A feed that was down for months, or borders that were closed.
    [Fact]
    public void Look_WhenNobodyWhoTravelsOftenDid_IsHardlyAnyTime()
    {
        int[] days = Rhythm(6, 14, 150, 6);
        double alone = World(days, others: i => [.. Enumerable.Range(0, 22).Select(t => i + (t * 14))]).Look(("minimumBits", 0.01))!.SurpriseBits;
        double together = World(days, others: i => [.. days.Select(d => d + i - 5)]).Look(("minimumBits", 0.01))?.SurpriseBits ?? 0;

        Assert.True(alone > together + 5);
    }

    // Two summers with a winter between, and a third.
    [Fact]
    public void Look_EverySummer_IsSilent() =>
        Assert.Null(World([.. Enumerable.Range(0, 3).SelectMany(year => Rhythm(6, 14, 0, 0).Select(d => d + (year * 365)))]).Look(("minimumBits", 4)));

    // Where others travel in bouts, a rhythm of few trips is trusted less.
    [Fact]
    public void Look_WhereOthersTravelInBouts_IsLessSurprised()
    {
        int[] days = Rhythm(4, 20, 150, 4);
        double even = World(days, others: i => [.. Enumerable.Range(0, 14).Select(t => i + (t * 21))]).Look(("minimumBits", 0.01))!.SurpriseBits;
        double bouts = World(days, others: i => [.. Enumerable.Range(0, 7).SelectMany(t => new[] { (i * 13 % 40) + (t * 42), (i * 13 % 40) + (t * 42) + 4 })])
            .Look(("minimumBits", 0.01))!.SurpriseBits;

        Assert.True(even > bouts + 1);
    }

    /// <summary>Days of trips: so many in a rhythm, a silence, so many in the rhythm again.</summary>
    static int[] Rhythm(int before, int every, int silence, int after) =>
        [.. Enumerable.Range(0, before).Select(i => 5 + (i * every)), .. Enumerable.Range(0, after).Select(i => 5 + ((before - 1 + i) * every) + silence)];

    static TravelWorld World(int[] days, int stay = 2, Func<int, bool>? isBack = null, Func<int, int[]>? others = null)
    {
        const int Others = 60;
        TravelWorld world = new(Id);
        Fly(world, 0, days, stay, isBack ?? (_ => true));
        for (int person = 1; person <= Others && others is not null; person++)
        {
            Fly(world, person * 3, others(person % 10), 2, _ => true);
        }
        return world;
    }

    static void Fly(TravelWorld world, int person, int[] days, int stay, Func<int, bool> isBack)
    {
        for (int i = 0; i < days.Length; i++)
        {
            world.Fly(person, "ZZ101 SVO IST", days[i]);
            if (isBack(i))
            {
                world.Fly(person, "ZZ102 IST SVO", days[i] + stay, "time=20:00");
            }
        }
    }
}
