using ManifestScan.Model;

namespace ManifestScan.Ingest.Numbers;

/// <summary>Blocks in order, put together at the end.</summary>
sealed class NumberBlocks(NumberLayout layout)
{
    readonly List<NumberBlock> _blocks = [];

    internal void Add(IEnumerable<NumberBlock> blocks) => _blocks.AddRange(blocks);

    internal NumberReading Reading()
    {
        int rows = checked(_blocks.Sum(b => b.RowCount));
        NumberColumn[] columns = [.. layout.Names.Select((name, i) => Column(name, i, rows))];
        return new NumberReading(
            columns,
            rows,
            _blocks.Sum(b => b.UnevenRows),
            _blocks.Sum(b => b.LostRecords),
            _blocks.FirstOrDefault(b => b.LostRecords > 0)?.FirstLostLine ?? 0);
    }

    NumberColumn Column(string name, int column, int rows)
    {
        var values = new float[rows];
        int at = 0;
        foreach (NumberBlock block in _blocks)
        {
            block.Values[column].AsSpan(0, block.RowCount).CopyTo(values.AsSpan(at));
            block.Values[column] = [];
            at += block.RowCount;
        }
        return new NumberColumn(name, values, _blocks.Sum(b => b.TextCounts[column]), _blocks.Sum(b => b.NotFiniteCounts[column]));
    }
}
