using ManifestScan.Model;

namespace ManifestScan.Anomaly.Neighbours;

public sealed class ReferenceBlocksTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(501)]
    public void FindFour_IsWhatComparingOneByOneGives(int references)
    {
        float[] rows = Values(references * 6, 1);
        float[] queries = Values(4 * 6, 2);
        var blocks = new ReferenceBlocks(rows, 6);
        NearestRows[] nearest = [.. Enumerable.Range(0, 4).Select(_ => new NearestRows(5))];
        foreach (NearestRows list in nearest)
        {
            list.Clear();
        }

        blocks.FindFour(queries, nearest);

        for (int query = 0; query < 4; query++)
        {
            float[] row = queries[(query * 6)..((query + 1) * 6)];
            int[] plain = [.. Enumerable.Range(0, references).OrderBy(r => blocks.Distance(row, r)).Take(5)];
            Assert.Equal(plain, Enumerable.Range(0, nearest[query].Count).Select(nearest[query].RowAt));
            Assert.Equal(plain.Select(r => blocks.Distance(row, r)), Enumerable.Range(0, nearest[query].Count).Select(nearest[query].SquareAt));
        }
    }

    static float[] Values(int count, ulong seed)
    {
        var draws = Draws.Of(seed, 3);
        return [.. Enumerable.Range(0, count).Select(_ => (float)draws.NextNormal())];
    }
}
