namespace ManifestScan.Signals.Companions;

public class AdjacenciesTests
{
    // The plain way: a group for every pair.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public void Often_IsWhatGroupingByPairGives(int seed, int minimumTimes)
    {
        var random = new Random(seed);
        List<Adjacency> all = [.. Enumerable.Range(0, 200).Select(i => new Adjacency(random.Next(10), 10 + random.Next(10), i / 3))];

        (int, int, string)[] plain = [.. all.GroupBy(a => (a.Left, a.Right), a => a.Flight).Where(g => g.Count() >= minimumTimes)
            .Select(g => (g.Key.Left, g.Key.Right, string.Join(' ', g)))];

        Assert.NotEmpty(plain);
        Assert.Equal(plain, AdjacentSeats.Often(all, minimumTimes).Select(g => (g.Left, g.Right, string.Join(' ', g.Flights))));
    }
}
