using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Reads one column of one row group from its stored bytes.</summary>
sealed class ChunkReader
{
    readonly LeafColumn _column;
    readonly int _rowCount;
    readonly int _entryCount;
    readonly Place _place;
    readonly GrowingArray<byte> _repetition;
    readonly GrowingArray<byte> _definition;
    readonly ValueReader _values;
    readonly PageSource _pages;

    /// <summary>Prepares reading; counts were checked against the limits by the caller.</summary>
    /// <param name="column">What to read.</param>
    /// <param name="entryCount">Values including nulls, as the footer says.</param>
    /// <param name="rowCount">Rows of the row group.</param>
    /// <param name="pages">The chunk.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="chunkBytes">Its size as stored, from which a first capacity is guessed.</param>
    /// <param name="limits">Limits of text.</param>
    public ChunkReader(
        LeafColumn column, int entryCount, int rowCount, PageSource pages, Place place, int chunkBytes, ParquetReaderOptions limits)
    {
        // Arrays start no larger than what the stored bytes make likely and grow only as values really come.
        int capacity = (int)Math.Min(entryCount, (chunkBytes * 2L) + 16);
        _column = column;
        _entryCount = entryCount;
        _rowCount = rowCount;
        _pages = pages;
        _place = place;
        _repetition = new GrowingArray<byte>(column.IsList ? capacity : 0);
        _definition = new GrowingArray<byte>(column.MaxDefinition > 0 ? capacity : 0);
        _values = ValueReaders.For(column, capacity, limits);
    }

    /// <exception cref="ParquetFormatException">The chunk is damaged.</exception>
    public ParquetColumnData Read()
    {
        for (int entries = 0; entries < _entryCount;)
        {
            Page page = _pages.Next();
            if (page.Header.Type == PageType.Dictionary)
                ReadDictionary(page);
            else
                entries += ReadData(page, _entryCount - entries);
        }

        try
        {
            return _column.IsList ? FinishList() : FinishFlat();
        }
        catch (OverflowException cause)
        {
            throw _place.Damaged("a value outside the range of its type here", cause);
        }
    }

    void ReadDictionary(in Page page)
    {
        if (_definition.Count > 0 || _values.Count > 0)
            throw page.Place.Damaged("a dictionary page after data pages");
        _values.ReadDictionary(page);
    }

    int ReadData(in Page page, int left)
    {
        int count = page.Header.ValueCount;
        if (count > left)
            throw page.Place.Damaged(FormattableString.Invariant($"a page of {count} values where {left} are left"));
        int before = _definition.Count;
        ReadOnlySpan<byte> data = LevelReader.Read(page, _column, _repetition, _definition);
        int present = _column.MaxDefinition == 0 ? count : _definition.Items[before..].Count((byte)_column.MaxDefinition);
        _values.Read(page, data, present);
        return count;
    }

    ParquetColumnData FinishFlat()
    {
        bool[] isNull = _column.MaxDefinition == 0 ? [] : MissingWhereBelow(_definition.Items, 1);
        return new ParquetColumnData(_column.Field, _rowCount, ValueReaders.Finish(_values, _column, isNull), Texts()) { IsNull = isNull };
    }

    static bool[] MissingWhereBelow(ReadOnlySpan<byte> levels, byte present)
    {
        if (!levels.ContainsAnyExcept(present))
            return [];
        bool[] isMissing = new bool[levels.Length];
        for (int i = 0; i < levels.Length; i++)
            isMissing[i] = levels[i] < present;
        return isMissing;
    }

    ParquetColumnData FinishList()
    {
        var lists = new ListAssembler(_column, _rowCount, _place);
        lists.Assemble(_repetition.Items, _definition.Items);
        return new ParquetColumnData(_column.Field, _rowCount, ValueReaders.Finish(_values, _column, lists.IsElementNull), Texts())
        {
            IsNull = lists.IsNull,
            Offsets = lists.Offsets,
            IsElementNull = lists.IsElementNull,
        };
    }

    ParquetTextValues? Texts() => _values is Utf8Reader reader ? new ParquetTextValues(reader.Texts) : null;
}
