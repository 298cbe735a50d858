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
    public PnrPassenger? Behind { get; set; }

    /// <summary>References of the passengers it is said to belong to.</summary>
    public IReadOnlyList<string> References { get; set; } = [];

    public required long Line { get; init; }

    public required long Offset { get; init; }

    /// <summary>Whether it says that it is an infant's (sex FI, MI).</summary>
    internal bool IsInfant => Sex is "FI" or "MI";

    internal bool HasName => Surname is not null;

    /// <summary>Reads the text of a remark.</summary>
    /// <param name="text">From the type of the document on; a leading slash does not count.</param>
    /// <param name="flight">Day near which its dates lie.</param>
    /// <param name="at">Where it stands.</param>
    internal static DocsRemark Of(ReadOnlySpan<byte> text, DateOnly flight, Segment at)
    {
        Span<Range> ranges = stackalloc Range[SlashFields.Most];
        var fields = new SlashFields(text, ranges);
        int birth = fields.FindDate();
        bool isAnchored = birth >= 0 && birth <= BirthPlace + 1;
        birth = isAnchored ? birth : BirthPlace;
        (string? type, string? issuer, string? number, string? nationality) = Front(fields, Math.Min(birth, fields.Count));
        return new DocsRemark
        {
            Line = at.Line,
            Offset = at.Offset,
            Document = number is null ? null : new TravelDocument { Type = type, Issuer = issuer, Number = number, Expiry = fields.Date(birth + 2, false, flight) },
            Nationality = nationality,
            BirthDate = isAnchored ? fields.Date(birth, true, flight) : null,
            Sex = fields.Text(birth + 1),
            Surname = fields.Text(birth + 3),
            GivenNames = Joined(fields.Text(birth + 4), fields.Text(birth + 5)),
        };
    }

    static (string? Type, string? Issuer, string? Number, string? Nationality) Front(SlashFields fields, int count)
    {
        if (count == BirthPlace)
        {
            return (fields.Text(0), fields.Text(1), fields.Number(2), fields.Text(3));
        }
        // Shifted: the number is the field with digits, a type code stands before it, states around it.
        string?[] values = fields.Texts(count);
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
}
