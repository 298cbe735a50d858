namespace ManifestScan.Ingest.Edifact;

/// <summary>Finds where an interchange, or a message without one, begins.</summary>
static class InterchangeHead
{
    /// <summary>Index of the first UNA, UNB, UNG or UNH that has a separator behind it and a word's end or a known message before or after it; -1 when there is none.</summary>
    internal static int Find(ReadOnlySpan<byte> text)
    {
        for (int from = 0; from < text.Length;)
        {
            int found = text[from..].IndexOf("UN"u8);
            if (found < 0)
            {
                return -1;
            }
            int at = from + found;
            if (IsHead(text, at))
            {
                return at;
            }
            from = at + 2;
        }
        return -1;
    }

    static bool IsHead(ReadOnlySpan<byte> text, int at)
    {
        if (at + 4 >= text.Length || text[at + 2] is not ((byte)'A' or (byte)'B' or (byte)'G' or (byte)'H'))
        {
            return false;
        }
        bool isFree = at == 0 || !char.IsAsciiLetterOrDigit((char)text[at - 1]);
        ReadOnlySpan<byte> after = text[(at + 3)..].TrimStart((byte)' ');
        ReadOnlySpan<byte> near = text[at..Math.Min(text.Length, at + 64)];
        isFree |= near.IndexOf("PAXLST:"u8) >= 0 || near.IndexOf("PNRGOV:"u8) >= 0;
        return isFree && after is [var separator, ..] && separator is > 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)separator)
            && separator is not ((byte)',' or (byte)';' or (byte)'"');
    }
}
