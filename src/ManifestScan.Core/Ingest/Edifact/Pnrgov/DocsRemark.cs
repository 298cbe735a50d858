namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>
/// An SSR DOCS: <c>/P/GBR/123456789/GBR/12JUL64/M/23AUG19/SMITH/JOHN/PAUL</c>: type, issuer, number, nationality, birth, sex, expiry, surname,
/// given names.
/// </summary>
/// <remarks>
/// The birth date is the anchor: fields in front of it may be missing or shifted by one. Trailing fields are often dropped, the leading slash
/// too. Sources: AIRIMP, GTAS SSRDocs.
/// </remarks>
sealed record DocsRemark
{
    const int BirthPlace = 4;

    public TravelDocument? Document { get; init; }

    public string? Nationality { get; init; }

    public string? BirthDate { get; init; }

    public string? Sex { get; init; }

    public string? Surname { get; init; }

    public string? GivenNames { get; init; }

    /// <summary>The passenger it stands behind; null in front of the first one.</summary>
    public PnrPassenger? Behind { get; init; }

    /// <summary>References of the passengers it is said to belong to.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public required long Line { get; init; }

    public required long Offset { get; init; }

    /// <summary>Whether it says that it is an infant's (sex FI, MI).</summary>
    internal bool IsInfant => Sex is "FI" or "MI";

    internal bool HasName => Surname is not null;

    internal static DocsRemark Of(string text, DateOnly flight, Segment at)
    {
        string[] fields = [.. text.Trim().TrimStart('/').Length == text.Trim().Length ? text.Split('/') : text.Trim()[1..].Split('/')];
        int birth = Array.FindIndex(fields, f => IsDate(f));
        bool isAnchored = birth >= 0 && birth <= BirthPlace + 1;
        birth = isAnchored ? birth : BirthPlace;
        (string? type, string? issuer, string? number, string? nationality) = Front(fields[..Math.Min(birth, fields.Length)]);
        string? Field(int index) => index < fields.Length && fields[index].Trim() is { Length: > 0 } value ? value : null;
        string? Date(int index, bool isBackward) =>
            Field(index) is { } value ? EdifactDates.OfPerson(System.Text.Encoding.UTF8.GetBytes(value), isBackward, flight) : null;
        return new DocsRemark
        {
            Line = at.Line,
            Offset = at.Offset,
            Document = number is null ? null : new TravelDocument { Type = type, Issuer = issuer, Number = number, Expiry = Date(birth + 2, false) },
            Nationality = nationality,
            BirthDate = isAnchored ? Date(birth, true) : null,
            Sex = Field(birth + 1),
            Surname = Field(birth + 3),
            GivenNames = Joined(Field(birth + 4), Field(birth + 5)),
        };
    }

    static (string? Type, string? Issuer, string? Number, string? Nationality) Front(string[] fields)
    {
        string?[] values = [.. fields.Select(f => f.Trim() is { Length: > 0 } value ? value : null)];
        if (values.Length == BirthPlace)
        {
            return (values[0], values[1], values[2], values[3]);
        }
        // Shifted: the number is the field with digits, a type code stands before it, states around it.
        int number = Array.FindIndex(values, v => v is { Length: > 3 } && v.Any(char.IsAsciiDigit));
        if (number < 0)
        {
            return (values.FirstOrDefault(), null, null, values.Length > 1 ? values[^1] : null);
        }
        string? issuer = number > 0 && values[number - 1] is { Length: 2 or 3 } state ? state : null;
        string? type = Array.Find(values[..number], v => v is { Length: <= 2 } && v != issuer);
        return (type, issuer, values[number], number + 1 < values.Length ? values[number + 1] : null);
    }

    static string? Joined(string? first, string? second) =>
        first is null ? second : second is null or "H" or ['-', ..] ? first : $"{first} {second}";

    static bool IsDate(string field) => field.Trim() is { Length: 7 or 9 } date && char.IsAsciiDigit(date[0]) && char.IsAsciiDigit(date[1])
        && char.IsLetter(date[2]) && char.IsLetter(date[3]) && char.IsLetter(date[4]) && char.IsAsciiDigit(date[5]) && char.IsAsciiDigit(date[6]);
}
