namespace ManifestScan.Signals.Companions;

public sealed class TripCounterTests
{
    [Fact]
    public void Take_OneTripCountedTwice_IsOne()
    {
        TripCounter counter = Counted(people: 3, trips: 2);
        counter.Add(0, 1);

        Assert.Equal([0, 1, 2], counter.Take(2));
    }

    // A flight that twenty thousand take every seven weeks would else compare all of them with all.
    [Fact]
    public void Take_ACrowdCountedAsOften_LeavesThoseCountedMoreOften()
    {
        TripCounter counter = Counted(people: 300, trips: 3);
        counter.Add(7, 3);
        counter.Add(250, 3);

        Assert.Equal([7, 250], counter.Take(2));
    }

    [Fact]
    public void Take_ACrowdAllAlike_IsNobody() => Assert.Empty(Counted(people: 300, trips: 3).Take(2));

    [Fact]
    public void Take_Twice_BeginsAnew()
    {
        TripCounter counter = Counted(people: 5, trips: 2);
        counter.Take(1);

        Assert.Empty(counter.Take(1));
    }

    static TripCounter Counted(int people, int trips)
    {
        var counter = new TripCounter(people);
        for (int trip = 0; trip < trips; trip++)
        {
            for (int person = 0; person < people; person++)
            {
                counter.Add(person, trip);
            }
        }
        return counter;
    }
}
