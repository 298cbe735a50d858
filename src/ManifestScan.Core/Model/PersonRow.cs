namespace ManifestScan.Model;

/// <summary>A view of one person as written.</summary>
public readonly ref struct PersonRow
{
    readonly ReadOnlySpan<int> _fields;

    internal PersonRow(ReadOnlySpan<int> fields) => _fields = fields;

    /// <summary>Surname as read, id into <see cref="TravelTables.Names"/>, or -1.</summary>
    public int SurnameId => _fields[0];

    /// <summary>Given names as read, id into <see cref="TravelTables.Names"/>, or -1.</summary>
    public int GivenNamesId => _fields[1];

    /// <summary>Folded name, id into <see cref="TravelTables.Names"/>, or -1.</summary>
    public int NameKeyId => _fields[2];

    /// <summary>Birth date, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int BirthDay => _fields[3];

    /// <summary>How much of the birth date was given.</summary>
    public DatePrecision BirthPrecision => (DatePrecision)(_fields[4] & 0xFF);

    /// <summary>Sex as stated.</summary>
    public Sex Sex => (Sex)(_fields[4] >> 8);

    /// <summary>Nationality, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int NationalityId => _fields[5];

    /// <summary>Document, id into <see cref="TravelTables.Documents"/>, or -1.</summary>
    public int DocumentId => _fields[6];

    /// <summary>The same as values, to make another row of.</summary>
    internal PersonValues Values => new()
    {
        SurnameId = SurnameId,
        GivenNamesId = GivenNamesId,
        NameKeyId = NameKeyId,
        BirthDay = BirthDay,
        BirthPrecision = BirthPrecision,
        Sex = Sex,
        NationalityId = NationalityId,
        DocumentId = DocumentId,
        HolderId = _fields[7],
    };
}
