namespace ManifestScan.Parquet.Writing;

/// <summary>Which entries of a column are null, and where rows of lists begin.</summary>
/// <param name="EntryCount">Rows; for lists elements plus null and empty lists.</param>
/// <param name="MaxDefinition">Definition level of a value that is present.</param>
/// <param name="Definition">One level per entry; null when every entry is present and the column is required.</param>
/// <param name="Repetition">0 where a row begins, 1 inside a list; null for flat columns.</param>
/// <remarks>Source: Parquet format, nested encoding (Melnik et al., Dremel, 2010).</remarks>
sealed record Levels(int EntryCount, byte MaxDefinition, byte[]? Definition, byte[]? Repetition)
{
    public static Levels Flat(int rowCount, bool isNullable, ReadOnlySpan<bool> isNull)
    {
        if (!isNullable)
            return new Levels(rowCount, 0, null, null);
        byte[] definition = new byte[rowCount];
        definition.AsSpan().Fill(1);
        for (int i = 0; i < isNull.Length; i++)
        {
            if (isNull[i])
                definition[i] = 0;
        }

        return new Levels(rowCount, 1, definition, null);
    }

    /// <summary>Levels of a list column whose elements are optional.</summary>
    /// <param name="offsets">Row i has the elements offsets[i] to offsets[i + 1] - 1.</param>
    /// <param name="isNullable">Whether the lists themselves may be null.</param>
    /// <param name="isNull">Rows that are null; may be empty.</param>
    /// <param name="isElementNull">By element; may be empty.</param>
    public static Levels Lists(ReadOnlySpan<int> offsets, bool isNullable, ReadOnlySpan<bool> isNull, ReadOnlySpan<bool> isElementNull)
    {
        int rows = offsets.Length - 1;
        byte emptyList = (byte)(isNullable ? 1 : 0);
        byte present = (byte)(emptyList + 2);
        int entries = offsets[rows] - offsets[0] + CountEmpty(offsets);
        byte[] definition = new byte[entries];
        byte[] repetition = new byte[entries];
        int entry = 0;
        for (int row = 0; row < rows; row++)
        {
            int start = offsets[row];
            int end = offsets[row + 1];
            if (start == end)
                definition[entry++] = !isNull.IsEmpty && isNull[row] ? (byte)0 : emptyList;
            for (int i = start; i < end; i++)
            {
                repetition[entry] = i == start ? (byte)0 : (byte)1;
                definition[entry++] = !isElementNull.IsEmpty && isElementNull[i] ? (byte)(present - 1) : present;
            }
        }

        return new Levels(entries, present, definition, repetition);
    }

    /// <summary>Values that are present from one entry up to, not including, another.</summary>
    public int ValuesIn(int start, int end) =>
        Definition is null ? end - start : Definition.AsSpan(start, end - start).Count(MaxDefinition);

    static int CountEmpty(ReadOnlySpan<int> offsets)
    {
        int empty = 0;
        for (int row = 1; row < offsets.Length; row++)
        {
            if (offsets[row] == offsets[row - 1])
                empty++;
        }

        return empty;
    }
}
