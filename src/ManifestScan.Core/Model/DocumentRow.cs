namespace ManifestScan.Model;

/// <summary>A view of one travel document.</summary>
public readonly ref struct DocumentRow
{
    readonly ReadOnlySpan<int> _fields;

    internal DocumentRow(ReadOnlySpan<int> fields) => _fields = fields;

    /// <summary>Normalised number, id into <see cref="TravelTables.Numbers"/>, or -1.</summary>
    public int NumberId => _fields[0];

    /// <summary>Number as read, id into <see cref="TravelTables.Numbers"/>, or -1.</summary>
    public int RawNumberId => _fields[1];

    /// <summary>Issuing state, alpha-3, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int IssuerId => _fields[2];

    /// <summary>Type code as read, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int TypeId => _fields[3];

    /// <summary>Class by the document table.</summary>
    public DocumentClass Class => (DocumentClass)_fields[4];

    /// <summary>What the class rests on, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int ClassBasisId => _fields[5];

    /// <summary>Day of expiry, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int ExpiryDay => _fields[6];

    /// <summary>Day of issue, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int IssuedDay => _fields[7];
}
