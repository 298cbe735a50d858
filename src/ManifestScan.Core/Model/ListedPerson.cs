namespace ManifestScan.Model;

/// <summary>A person of a people list, as read.</summary>
public sealed record ListedPerson
{
    /// <summary>Index of the source.</summary>
    public required int Source { get; init; }

    /// <summary>Line in the source, 1-based.</summary>
    public required int Line { get; init; }

    /// <summary>Surname, or null.</summary>
    public string? Surname { get; init; }

    /// <summary>Given names, or null.</summary>
    public string? GivenNames { get; init; }

    /// <summary>Folded name for exact comparison, or null without a name.</summary>
    public string? NameKey { get; init; }

    /// <summary>Folded aliases.</summary>
    public IReadOnlyList<string> AliasKeys { get; init; } = [];

    /// <summary>Aliases as read, or null.</summary>
    public string? Aliases { get; init; }

    /// <summary>Birth date, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int BirthDay { get; init; } = Missing.Day;

    /// <summary>How much of the birth date was given.</summary>
    public DatePrecision BirthPrecision { get; init; }

    /// <summary>Further birth dates that the list holds possible; usually empty.</summary>
    public IReadOnlyList<ListedBirth> OtherBirths { get; init; } = [];

    /// <summary>Document number, normalised, or null.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Further numbers, normalised; usually empty.</summary>
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];

    /// <summary>Issuing state, alpha-3, or null.</summary>
    public string? DocumentIssuer { get; init; }

    /// <summary>Organisation, or null.</summary>
    public string? Organisation { get; init; }

    /// <summary>Position, or null.</summary>
    public string? Position { get; init; }

    /// <summary>All birth dates; one that states nothing without any.</summary>
    internal IEnumerable<ListedBirth> Births => OtherBirths.Prepend(new ListedBirth(BirthDay, BirthPrecision));

    /// <summary>All document numbers.</summary>
    internal IEnumerable<string> Documents => DocumentNumber is null ? OtherDocuments : OtherDocuments.Prepend(DocumentNumber);
}
