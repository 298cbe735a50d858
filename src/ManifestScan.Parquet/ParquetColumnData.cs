namespace ManifestScan.Parquet;

/// <summary>One column of one row group, read into arrays.</summary>
/// <remarks>
/// Flat columns have one value per row; under a null lies the type's default, or id -1 for texts.
/// Lists have one value per element, and <see cref="Offsets"/> says which belong to a row.
/// Asking for values of another type than <see cref="Field"/> names throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class ParquetColumnData
{
    readonly object _values;
    readonly ParquetTextValues? _texts;

    internal ParquetColumnData(ParquetField field, int rowCount, object values, ParquetTextValues? texts)
    {
        Field = field;
        RowCount = rowCount;
        _values = values;
        _texts = texts;
    }

    /// <summary>The column.</summary>
    public ParquetField Field { get; }

    /// <summary>Rows, at least 0.</summary>
    public int RowCount { get; }

    /// <summary>True where a row is null (for lists: the list); empty when no row is null, also for texts.</summary>
    public ReadOnlyMemory<bool> IsNull { get; internal init; }

    /// <summary>Lists: RowCount + 1 offsets; row i has the elements offsets[i] to offsets[i + 1] - 1. Otherwise empty.</summary>
    public ReadOnlyMemory<int> Offsets { get; internal init; }

    /// <summary>Lists: true where an element is null; empty when none is. Otherwise empty.</summary>
    public ReadOnlyMemory<bool> IsElementNull { get; internal init; }

    /// <summary>Booleans by row.</summary>
    public ReadOnlyMemory<bool> Booleans => Values<bool>();

    /// <summary>32-bit whole numbers, or dates as days since 1970-01-01, by row.</summary>
    public ReadOnlyMemory<int> Int32s => _texts is null ? Values<int>() : throw WrongType("int32");

    /// <summary>64-bit whole numbers, or timestamps as microseconds since 1970-01-01, by row; of a list, by element.</summary>
    public ReadOnlyMemory<long> Int64s => Values<long>();

    /// <summary>Single precision numbers by row.</summary>
    public ReadOnlyMemory<float> Floats => Values<float>();

    /// <summary>Double precision numbers by row.</summary>
    public ReadOnlyMemory<double> Doubles => Values<double>();

    /// <summary>Ids into <see cref="Texts"/> by row, or of a list by element; -1 is null.</summary>
    public ReadOnlyMemory<int> TextIds => _texts is null ? throw WrongType("text") : Values<int>();

    /// <summary>The distinct texts.</summary>
    public ParquetTextValues Texts => _texts ?? throw WrongType("text");

    /// <summary>Whether a row is null (for lists: the list).</summary>
    /// <param name="row">0 to RowCount - 1.</param>
    public bool IsNullAt(int row) => !IsNull.IsEmpty && IsNull.Span[row];

    /// <summary>The text of a row; null when the row is null.</summary>
    /// <param name="row">0 to RowCount - 1.</param>
    public string? GetString(int row)
    {
        RequireList(false);
        return TextAt(row);
    }

    /// <summary>The texts of a list; null when the list is null, empty when it is empty; elements may be null.</summary>
    /// <param name="row">0 to RowCount - 1.</param>
    public string?[]? GetStrings(int row)
    {
        RequireList(true);
        if (IsNullAt(row))
            return null;
        int start = Offsets.Span[row];
        string?[] texts = new string?[Offsets.Span[row + 1] - start];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = TextAt(start + i);
        return texts;
    }

    /// <summary>The numbers of a list; null when the list is null, empty when it is empty; elements may be null.</summary>
    /// <param name="row">0 to RowCount - 1.</param>
    public long?[]? GetInt64s(int row)
    {
        RequireList(true);
        if (IsNullAt(row))
            return null;
        int start = Offsets.Span[row];
        ReadOnlySpan<long> values = Int64s.Span;
        long?[] numbers = new long?[Offsets.Span[row + 1] - start];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = !IsElementNull.IsEmpty && IsElementNull.Span[start + i] ? null : values[start + i];
        return numbers;
    }

    /// <summary>The same column for the writer; nothing is copied.</summary>
    public ParquetColumn ToColumn() => Field.Type switch
    {
        ParquetType.Boolean => ParquetColumn.Booleans(Booleans, IsNull),
        ParquetType.Int32 or ParquetType.Date => ParquetColumn.Int32s(Int32s, IsNull),
        ParquetType.Float => ParquetColumn.Floats(Floats, IsNull),
        ParquetType.Double => ParquetColumn.Doubles(Doubles, IsNull),
        ParquetType.String => ParquetColumn.Texts(TextIds, Texts),
        ParquetType.ListOfString => ParquetColumn.TextLists(Offsets, TextIds, Texts, IsNull),
        ParquetType.ListOfInt64 => ParquetColumn.Int64Lists(Offsets, Int64s, IsNull, IsElementNull),
        _ => ParquetColumn.Int64s(Int64s, IsNull),
    };

    string? TextAt(int index)
    {
        int id = TextIds.Span[index];
        return id < 0 ? null : Texts.GetString(id);
    }

    ReadOnlyMemory<T> Values<T>() => _values is ReadOnlyMemory<T> values ? values : throw WrongType(typeof(T).Name);

    void RequireList(bool isList)
    {
        if (Offsets.IsEmpty == isList)
            throw WrongType(isList ? "list" : "single");
    }

    InvalidOperationException WrongType(string asked) =>
        new($"Column '{Field.Name}' is of type {Field.Type}; {asked} values were asked for.");
}
