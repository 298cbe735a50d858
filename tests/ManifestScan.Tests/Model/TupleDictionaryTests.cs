namespace ManifestScan.Model;

public class TupleDictionaryTests
{
    [Fact]
    public void Intern_EqualRows_GiveOneId()
    {
        var rows = new TupleDictionary(2);

        Assert.Equal([0, 1, 0, 2], new[] { (1, 2), (2, 1), (1, 2), (-1, int.MinValue) }.Select(r => rows.Intern([r.Item1, r.Item2])));
        Assert.Equal([-1, int.MinValue], rows[2].ToArray());
    }

    [Fact]
    public void Intern_ManyRows_AllComeBackAcrossPages()
    {
        var rows = new TupleDictionary(3);
        for (int i = 0; i < 50_000; i++)
        {
            Assert.Equal(i, rows.Intern([i, i / 7, -i]));
        }

        Assert.Equal(50_000, rows.Count);
        Assert.All(Enumerable.Range(0, 50_000), i => Assert.Equal(i, rows[i][0]));
        Assert.Equal(49_999, rows.Intern([49_999, 49_999 / 7, -49_999]));
    }
}
