namespace ManifestScan.Model;

/// <summary>The fields of one travel document while it is being read.</summary>
public readonly record struct DocumentValues
{
    /// <summary>A document with nothing provided.</summary>
    public DocumentValues()
    {
    }

    /// <summary>Number after normalisation, id into the numbers; null when it cannot identify anybody.</summary>
    public int NumberId { get; init; } = TextDictionary.Null;

    /// <summary>Number as read, id into the numbers.</summary>
    public int RawNumberId { get; init; } = TextDictionary.Null;

    /// <summary>Issuing state, alpha-3, id into the codes.</summary>
    public int IssuerId { get; init; } = TextDictionary.Null;

    /// <summary>Type code as read, upper case, id into the codes.</summary>
    public int TypeId { get; init; } = TextDictionary.Null;

    /// <summary>Class by the document table.</summary>
    public DocumentClass Class { get; init; }

    /// <summary>What the class rests on, id into the codes.</summary>
    public int ClassBasisId { get; init; } = TextDictionary.Null;

    /// <summary>Day of expiry, or <see cref="Missing.Day"/>.</summary>
    public int ExpiryDay { get; init; } = Missing.Day;

    /// <summary>Day of issue, or <see cref="Missing.Day"/>.</summary>
    public int IssuedDay { get; init; } = Missing.Day;
}
