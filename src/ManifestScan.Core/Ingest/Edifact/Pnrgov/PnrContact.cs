namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Finds telephones and e-mails in remarks: <c>CTCE PETER..DOOLIN//GMAIL.COM</c>, <c>YY CTCM 123456789</c>.</summary>
static class PnrContact
{
    const int FewestDigits = 5;

    /// <summary>The contact of a text.</summary>
    /// <returns>Phone and e-mail, null for what it does not hold.</returns>
    internal static (string? Phone, string? Email) Of(string text)
    {
        int at = text.IndexOf("CTC", StringComparison.Ordinal);
        if (at < 0 || at + 4 > text.Length)
        {
            return default;
        }
        string value = text[(at + 4)..].Trim(' ', '/', '-', ':');
        return text[at + 3] == 'E' ? (null, Email(value)) : (Phone(value), null);
    }

    /// <summary>The address of an ADD, its last component being a telephone.</summary>
    internal static (string? Address, string? Phone) Of(Segment add)
    {
        var parts = new List<string>();
        for (int component = 1; component < Math.Min(add.Components(2), 7); component++)
        {
            if (TextOf.Value(add[2, component]) is { } part)
            {
                parts.Add(part);
            }
        }
        return (parts.Count == 0 ? null : string.Join(' ', parts), Phone(TextOf.Value(add[2, 7]) ?? ""));
    }

    // Travel systems have no @, _ and - in remarks: AIRIMP writes them as pairs.
    static string? Email(string text)
    {
        string email = text.Replace("//", "@", StringComparison.Ordinal).Replace("..", "_", StringComparison.Ordinal).Replace("./", "-", StringComparison.Ordinal);
        int end = email.IndexOfAny([' ', '+']);
        email = end > 0 ? email[..end] : email;
        return email.Contains('@', StringComparison.Ordinal) ? email : null;
    }

    static string? Phone(string text)
    {
        Span<char> digits = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
        }
        return count >= FewestDigits ? new string(digits[..count]) : null;
    }
}
