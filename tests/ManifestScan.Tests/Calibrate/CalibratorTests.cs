using ManifestScan.Model;

namespace ManifestScan.Calibrate;

public class CalibratorTests
{
    const int Travellers = 1000;

    [Fact]
    public void Calibrate_AsManyHitsAsByChance_FindsNobody()
    {
        // Ten in a thousand with 12 bits, in the run as in its copies: the signal's own model is wrong, and it shows.
        Calibration calibration = Calibrate([.. Enumerable.Range(0, 10).Select(t => (t, "a", 12.0))], [.. Enumerable.Range(0, 100).Select(t => (500 + t, 0, 12.0))]);

        Assert.Equal(101.0 / 10_001, calibration.PValues[0], 9);
        Assert.DoesNotContain(calibration.QValues, q => q <= 0.5);
    }

    [Fact]
    public void Calibrate_HitsThatCopiesDoNotShow_AreFound()
    {
        Calibration calibration = Calibrate([.. Enumerable.Range(0, 10).Select(t => (t, "a", 14.0))], []);

        Assert.Equal(Enumerable.Range(0, 10), Enumerable.Range(0, Travellers).Where(t => calibration.QValues[t] <= 0.1));
        Assert.Equal(1, calibration.PValues[10]);
    }

    // Forty far apart from sixty thousand; a thousand others and as many null travellers, a tenth each, share the lesser bits by chance.
    [Fact]
    public void Calibrate_FortyApartOfSixtyThousand_AreAllFoundAndNobodyElse()
    {
        (int, string, double)[] chance = [.. Enumerable.Range(40, 1000).Select(t => (t, "a", 1 + (t % 60 / 10.0)))];
        (int, int, double)[] nulls = [.. Enumerable.Range(0, 10_000).Select(t => (t % 60_000, 0, 1 + (t % 60 / 10.0)))];
        Calibration calibration = Calibrate([.. Enumerable.Range(0, 40).Select(t => (t, "a", 25.0)), .. chance], nulls, travellers: 60_000);

        Assert.Equal(Enumerable.Range(0, 40), Enumerable.Range(0, 60_000).Where(t => calibration.QValues[t] <= 0.1));
    }

    [Fact]
    public void Calibrate_FewBits_StayAtNineTenthsOfWhatTheSignalItselfClaims() =>
        Assert.Equal(Math.Pow(2, -2.7), Calibrate([(0, "a", 3.0)], []).PValues[0], 9);

    [Fact]
    public void Calibrate_MitigatingEvidence_TakesItsBitsAway()
    {
        Calibration calibration = Calibrate([(0, "a", 10.0), (0, "m", -4.0), (1, "a", 10.0), (1, "m", -20.0)], []);

        Assert.Equal(Math.Pow(2, -5), calibration.PValues[0], 9);
        Assert.Equal(1, calibration.PValues[1]);
    }

    [Fact]
    public void Calibrate_TwoSignals_CountForMoreThanOne()
    {
        Calibration calibration = Calibrate([(0, "a", 8.0), (1, "a", 8.0), (1, "b", 8.0)], []);

        Assert.True(calibration.PValues[1] <= calibration.PValues[0]);
    }

    // What was arranged and stays arranged in copies hides itself; the strong ones that were found anyway no longer hide the others.
    [Fact]
    public void Calibrate_CopiesOfWhomTheFirstPassFound_HideNobodyInTheSecond()
    {
        (int, string, double)[] run = [.. Enumerable.Range(0, 20).Select(t => (t, "a", 30.0)), .. Enumerable.Range(20, 4).Select(t => (t, "b", 13.0))];
        Calibration own = Calibrate(run, [.. Enumerable.Range(0, 60).Select(i => (i % 20, 1, 14.0))]);
        Calibration others = Calibrate(run, [.. Enumerable.Range(0, 60).Select(i => (500 + (i % 20), 1, 14.0))]);

        Assert.True(own.QValues[20] <= 0.1);
        Assert.True(others.QValues[20] > 0.1);
    }

    [Fact]
    public void Calibrate_AnEarlierRun_LeavesNobodyOut()
    {
        (int, string, double)[] run = [.. Enumerable.Range(0, 20).Select(t => (t, "a", 30.0)), .. Enumerable.Range(20, 4).Select(t => (t, "b", 13.0))];

        Assert.True(Calibrate(run, [.. Enumerable.Range(0, 60).Select(i => (i % 20, 1, 14.0))], isOfRun: false).QValues[20] > 0.1);
    }

    [Fact]
    public void ExpectedAtLeast_AScore_IsTheShareOfNullTravellersTimesTheTravellers()
    {
        Calibration calibration = Calibrate([], [.. Enumerable.Range(0, 30).Select(t => (t, 0, 5.0 + t))]);

        Assert.Equal(3, calibration.ExpectedAtLeast(5, Travellers), 9);
        Assert.Equal(0.1, calibration.ExpectedAtLeast(34, Travellers), 9);
        Assert.Equal(0, calibration.ExpectedAtLeast(35, Travellers), 9);
    }

    static Calibration Calibrate((int Traveller, string Signal, double Bits)[] run, (int Traveller, int Signal, double Bits)[] nulls, bool isOfRun = true, int travellers = Travellers)
    {
        ScoredHit[] evidence = [.. run.Select(h => new ScoredHit(h.Signal, 1, new Hit { Traveller = h.Traveller, SurpriseBits = Math.Abs(h.Bits), Reason = "", Movements = [] }, Math.Sign(h.Bits), h.Bits))];
        int[] everybody = [.. Enumerable.Range(0, travellers)];
        var board = new ScoreBoard { Scores = new double[travellers], ByRank = everybody, RankOf = everybody, Evidence = evidence, Groups = [] };
        NullTraveller[] hits = [.. nulls.Select(n => new NullTraveller(n.Traveller, n.Bits, [(n.Signal, n.Bits)], 0))];
        return new Calibrator(new NullTravellers(["a", "b"], 10 * travellers, hits, [])).Calibrate(board, isOfRun);
    }
}
