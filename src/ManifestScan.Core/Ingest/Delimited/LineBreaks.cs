namespace ManifestScan.Ingest.Delimited;

/// <summary>Line ends in UTF-8: LF, CR and CR LF each count once.</summary>
static class LineBreaks
{
    internal static int Count(ReadOnlySpan<byte> text)
    {
        int returns = text.Count((byte)'\r');
        int feeds = text.Count((byte)'\n');
        return returns == 0 ? feeds : feeds + returns - text.Count("\r\n"u8);
    }

    /// <summary>Offset behind the line break at <paramref name="at"/>.</summary>
    internal static int After(ReadOnlySpan<byte> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    /// <summary>Offset behind the first line break that starts in a part of the text, or -1.</summary>
    internal static int FirstEnd(ReadOnlySpan<byte> text, int from, int to)
    {
        int at = from >= to ? -1 : text[from..to].IndexOfAny((byte)'\r', (byte)'\n');
        return at < 0 ? -1 : After(text, from + at);
    }

    /// <summary>Offset behind the last line break that starts in a part of the text, or -1.</summary>
    internal static int LastEnd(ReadOnlySpan<byte> text, int from, int to)
    {
        int at = from >= to ? -1 : text[from..to].LastIndexOfAny((byte)'\r', (byte)'\n');
        return at < 0 ? -1 : After(text, from + at);
    }
}
