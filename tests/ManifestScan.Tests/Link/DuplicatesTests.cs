namespace ManifestScan.Link;

public class DuplicatesTests
{
    [Fact]
    public void Find_EqualIds_KeepsTheFirst() => Assert.Equal([false, true, false, true], Duplicates.Find([7, 7, 8, 7], (_, _) => true));

    // Two contents, one 64-bit hash: both stay, under ids of their own.
    [Fact]
    public void Find_CollidingIdsOfDifferentContent_AreToldApart()
    {
        long[] ids = [7, 7, 7];

        Assert.Equal([false, false, false], Duplicates.Find(ids, (_, _) => false));
        Assert.Distinct(ids);
    }

    [Fact]
    public void Find_CollisionAtTheLargestId_DoesNotOverflow()
    {
        long[] ids = [long.MaxValue, long.MaxValue];

        Assert.Equal([false, false], Duplicates.Find(ids, (_, _) => false));
        Assert.Distinct(ids);
    }
}
