namespace ManifestScan.Parquet;

/// <summary>The columns of a table, in order.</summary>
public sealed class ParquetSchema
{
    readonly ParquetField[] _fields;
    readonly Dictionary<string, int> _indexByName;

    /// <summary>Checks and keeps the columns.</summary>
    /// <param name="fields">The columns in file order; at least one.</param>
    /// <exception cref="ArgumentException">No column, an empty or repeated name, or a type that does not exist.</exception>
    public ParquetSchema(IEnumerable<ParquetField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = fields.ToArray();
        _indexByName = new Dictionary<string, int>(StringComparer.Ordinal);
        if (_fields.Length == 0)
            throw new ArgumentException("A schema needs at least one column.", nameof(fields));
        for (int i = 0; i < _fields.Length; i++)
            Register(_fields[i], i);
    }

    /// <summary>The columns in file order; never empty.</summary>
    public IReadOnlyList<ParquetField> Fields => _fields;

    /// <summary>The 0-based position of a column, or -1 when there is none of that name (ordinal comparison).</summary>
    public int IndexOf(string name) => _indexByName.GetValueOrDefault(name, -1);

    void Register(ParquetField field, int index)
    {
        if (field is null)
            throw new ArgumentException(FormattableString.Invariant($"Column {index} is null."), nameof(field));
        if (string.IsNullOrEmpty(field.Name))
            throw new ArgumentException(FormattableString.Invariant($"Column {index} has no name."), nameof(field));
        if (!Enum.IsDefined(field.Type))
            throw new ArgumentException($"Column '{field.Name}' has a type that does not exist.", nameof(field));
        if (!_indexByName.TryAdd(field.Name, index))
            throw new ArgumentException($"Column '{field.Name}' appears twice.", nameof(field));
    }
}
