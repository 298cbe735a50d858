namespace ManifestScan.Model;

public class ColumnTests
{
    const int Block = Column<int>.BlockSize;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(Block, 1)]
    [InlineData(Block + 1, 2)]
    [InlineData((2 * Block) + 5, 3)]
    public void Add_Rows_FillBlocksInOrder(int count, int blocks)
    {
        var one = new Column<int>();
        for (int i = 0; i < count; i++)
        {
            one.Add(i);
        }
        var many = new Column<int>();
        many.AddRange(Enumerable.Range(0, count).ToArray());

        Assert.Equal((count, blocks), (one.Count, one.BlockCount));
        Assert.Equal(Enumerable.Range(0, count), Values(one));
        Assert.Equal(Values(one), Values(many));
    }

    [Fact]
    public void AddRange_BehindOddRows_CrossesBlocks()
    {
        var column = new Column<int>();
        column.AddRepeated(-1, 1000);
        column.AddRange(Enumerable.Range(0, 2 * Block).ToArray());
        column.Add(7);

        Assert.Equal([.. Enumerable.Repeat(-1, 1000), .. Enumerable.Range(0, 2 * Block), 7], Values(column));
        Assert.Equal(0, column[1000]);
    }

    [Fact]
    public void RemoveWhere_MarkedRows_GoAndTheOthersKeepTheirOrder()
    {
        var column = new Column<int>();
        column.AddRange(Enumerable.Range(0, Block + 3).ToArray());
        column.RemoveWhere([.. Enumerable.Range(0, Block + 3).Select(i => i % 2 == 0)]);

        Assert.Equal(Enumerable.Range(0, Block + 3).Where(i => i % 2 == 1), Values(column));
        Assert.Equal(1, column.BlockCount);
    }

    // What is added after rows were removed must stand behind what was kept.
    [Theory]
    [InlineData(3)]
    [InlineData(Block)]
    [InlineData(Block + 3)]
    public void Add_AfterRemovingEverything_StartsAnew(int count)
    {
        var column = new Column<int>();
        column.AddRange(new int[count]);
        column.RemoveWhere([.. Enumerable.Repeat(true, count)]);
        column.AddRange([1, 2, 3]);

        Assert.Equal([1, 2, 3], Values(column));
    }

    [Fact]
    public void Add_AfterRemovingDownToAFullBlock_OpensTheNext()
    {
        var column = new Column<int>();
        column.AddRange(Enumerable.Range(0, Block + 9).ToArray());
        column.RemoveWhere([.. Enumerable.Range(0, Block + 9).Select(i => i >= Block)]);
        column.Add(-5);

        Assert.Equal([.. Enumerable.Range(0, Block), -5], Values(column));
    }

    static IEnumerable<int> Values(Column<int> column) =>
        Enumerable.Range(0, column.BlockCount).SelectMany(b => column.Block(b).ToArray());
}
