namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Finds telephones and e-mails in remarks: <c>CTCE PETER..DOOLIN//GMAIL.COM</c>, <c>YY CTCM 123456789</c>.</summary>
static class PnrContact
{
    const int FewestDigits = 5;
    const int Short = 128;

    /// <summary>The contact of a text.</summary>
    /// <returns>Phone and e-mail, null for what it does not hold.</returns>
    internal static (string? Phone, string? Email) Of(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf("CTC"u8);
        return at < 0 || at + 4 > text.Length ? default : Of(text[at + 3], text[(at + 4)..]);
    }

    /// <summary>The contact behind the letter of a remark CTCE, CTCM and so on.</summary>
    internal static (string? Phone, string? Email) Of(byte letter, ReadOnlySpan<byte> value)
    {
        value = value.Trim(" /-:"u8);
        return letter == 'E' ? (null, Email(value)) : (Phone(value), null);
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
        return (parts.Count == 0 ? null : string.Join(' ', parts), Phone(add[2, 7]));
    }

    // Travel systems have no @, _ and - in remarks: AIRIMP writes them as pairs.
    static string? Email(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)' ', (byte)'+');
        text = end > 0 ? text[..end] : text;
        Span<byte> email = text.Length <= Short ? stackalloc byte[Short] : new byte[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte mark = i + 1 < text.Length ? Pair(text[i], text[i + 1]) : (byte)0;
            email[count++] = mark == 0 ? text[i] : mark;
            i += mark == 0 ? 0 : 1;
        }
        return email[..count].Contains((byte)'@') ? TextOf.Once(email[..count]) : null;
    }

    static byte Pair(byte first, byte second) => (first, second) switch
    {
        ((byte)'/', (byte)'/') => (byte)'@',
        ((byte)'.', (byte)'.') => (byte)'_',
        ((byte)'.', (byte)'/') => (byte)'-',
        _ => 0,
    };

    static string? Phone(ReadOnlySpan<byte> text)
    {
        Span<byte> digits = text.Length <= Short ? stackalloc byte[Short] : new byte[text.Length];
        int count = 0;
        foreach (byte b in text)
        {
            if (char.IsAsciiDigit((char)b))
            {
                digits[count++] = b;
            }
        }
        return count >= FewestDigits ? TextOf.Once(digits[..count]) : null;
    }
}
