namespace ManifestScan.Model;

/// <summary>A field that most inputs do not have: it takes no memory until a row holds something.</summary>
/// <typeparam name="T">A small value.</typeparam>
/// <param name="missing">The value of rows that hold nothing.</param>
public sealed class SparseColumn<T>(T missing)
    where T : struct, IEquatable<T>
{
    Column<T>? _values;

    /// <summary>Number of rows, 0 or more.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any row has held something.</summary>
    public bool IsUsed => _values is not null;

    /// <summary>The value of a row, 0-based.</summary>
    public T this[int row] => _values is null ? missing : _values[row];

    /// <summary>Adds one row.</summary>
    public void Add(T value)
    {
        if (_values is null && !value.Equals(missing))
        {
            _values = new Column<T>();
            _values.AddRepeated(missing, Count);
        }
        _values?.Add(value);
        Count++;
    }

    /// <summary>Removes the marked rows; the others keep their order.</summary>
    /// <param name="isRemoved">One mark per row.</param>
    public void RemoveWhere(bool[] isRemoved)
    {
        _values?.RemoveWhere(isRemoved);
        Count -= isRemoved.Count(r => r);
    }

    internal void Append(SparseColumn<T> other, Func<T, T>? map = null)
    {
        for (int row = 0; row < other.Count; row++)
        {
            T value = other[row];
            Add(map is null || value.Equals(missing) ? value : map(value));
        }
    }
}
