namespace ManifestScan.Parquet.Reading;

/// <summary>Finds rows and elements of a list column from its levels.</summary>
sealed class ListAssembler(LeafColumn column, int rowCount, Place place)
{
    readonly int[] _offsets = new int[rowCount + 1];
    bool[] _isNull = [];
    bool[] _isElementNull = [];

    public int[] Offsets => _offsets;

    /// <summary>By row; empty when no list is null.</summary>
    public bool[] IsNull => _isNull;

    /// <summary>By element; empty when none is null.</summary>
    public bool[] IsElementNull => _isElementNull;

    /// <exception cref="ParquetFormatException">The levels do not describe lists, or not as many as there are rows.</exception>
    public void Assemble(ReadOnlySpan<byte> repetition, ReadOnlySpan<byte> definition)
    {
        if (repetition.Count((byte)0) != rowCount || (rowCount > 0 && repetition[0] != 0))
            throw place.Damaged(
                FormattableString.Invariant($"lists for {repetition.Count((byte)0)} rows where the row group has {rowCount}"));
        int row = 0;
        int element = 0;
        for (int i = 0; i < definition.Length; i++)
        {
            if (repetition[i] == 0)
                _offsets[row++] = element;
            if (definition[i] >= column.ElementDefinition)
                AddElement(element++, definition[i] < column.MaxDefinition, definition.Length);
            else if (repetition[i] != 0)
                throw place.Damaged("an empty list inside a list");
            else if (definition[i] < column.ElementDefinition - 1)
                AddNull(row - 1);
        }

        _offsets[rowCount] = element;
        _isElementNull = _isElementNull.Length == 0 ? [] : _isElementNull[..element];
    }

    void AddElement(int element, bool isNull, int entryCount)
    {
        if (!isNull)
            return;
        if (_isElementNull.Length == 0)
            _isElementNull = new bool[entryCount];
        _isElementNull[element] = true;
    }

    void AddNull(int row)
    {
        if (_isNull.Length == 0)
            _isNull = new bool[rowCount];
        _isNull[row] = true;
    }
}
