namespace ManifestScan.Simulate.Persons;

/// <summary>What a travel document entitles to.</summary>
enum DocumentKind : byte
{
    Ordinary,
    Service,
    Diplomatic,
    Card,
}

/// <summary>A travel document.</summary>
/// <param name="Serial">Place in the issuer's count.</param>
/// <param name="Issuer">Index into <see cref="Persons.Issuer.All"/>.</param>
/// <param name="Form">Which of the issuer's number forms.</param>
/// <param name="Kind">Kind; it shows in the number only where the issuer has a series for it.</param>
readonly record struct Document(long Serial, byte Issuer, byte Form, DocumentKind Kind)
{
    internal const int MaxLength = 12;

    internal Issuer By => Persons.Issuer.All[Issuer];

    /// <summary>Writes the number and returns its length.</summary>
    internal int WriteNumber(Span<byte> target)
    {
        NumberPattern pattern = By.Pattern(this);
        pattern.Write(Serial, target);
        return pattern.Length;
    }
}
