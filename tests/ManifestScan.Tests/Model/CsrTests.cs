namespace ManifestScan.Model;

public class CsrTests
{
    [Fact]
    public void Group_Rows_StandWithTheirOwnerInOrder()
    {
        int[] owners = [2, 0, -1, 2, 0];

        Csr csr = Csr.Group(owners.Length, 4, row => owners[row]);

        Assert.Equal((4, 4), (csr.OwnerCount, csr.RowCount));
        Assert.Equal([[1, 4], [], [0, 3], []], Enumerable.Range(0, 4).Select(o => csr[o].ToArray()));
        Assert.Equal([1, 4, 0, 3], csr.Rows.ToArray());
        Assert.Equal([0, 2, 2, 4], Enumerable.Range(0, 4).Select(csr.OffsetOf));
    }

    [Fact]
    public void Group_NoOwners_IsEmpty()
    {
        Assert.Equal(0, Csr.Group(3, 0, _ => -1).RowCount);
        Assert.Equal(0, Csr.Empty.OwnerCount);
    }
}
