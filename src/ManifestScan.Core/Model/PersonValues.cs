namespace ManifestScan.Model;

/// <summary>A person as one record writes them.</summary>
public readonly record struct PersonValues
{
    /// <summary>A person of whom nothing is provided.</summary>
    public PersonValues()
    {
    }

    /// <summary>Surname as read, id into the names.</summary>
    public int SurnameId { get; init; } = TextDictionary.Null;

    /// <summary>Given names as read, id into the names.</summary>
    public int GivenNamesId { get; init; } = TextDictionary.Null;

    /// <summary>Folded name for exact comparison, id into the names.</summary>
    public int NameKeyId { get; init; } = TextDictionary.Null;

    /// <summary>Birth date, days since 1970-01-01, or <see cref="Missing.Day"/>; first day of the month or year when less is known.</summary>
    public int BirthDay { get; init; } = Missing.Day;

    /// <summary>How much of the birth date was given.</summary>
    public DatePrecision BirthPrecision { get; init; }

    /// <summary>Sex as stated.</summary>
    public Sex Sex { get; init; }

    /// <summary>Nationality, alpha-3, id into the codes. Carries no weight.</summary>
    public int NationalityId { get; init; } = TextDictionary.Null;

    /// <summary>The document, id into the documents.</summary>
    public int DocumentId { get; init; } = TextDictionary.Null;

    /// <summary>
    /// For a record with a name alone, the fuller person of the same flight and locator; <see cref="TextDictionary.Null"/> otherwise and while
    /// reading. It keeps the bare names of two people apart. Link sets it.
    /// </summary>
    public int HolderId { get; init; } = TextDictionary.Null;
}
