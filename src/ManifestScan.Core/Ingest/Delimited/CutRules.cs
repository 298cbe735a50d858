namespace ManifestScan.Ingest.Delimited;

/// <summary>What the cutting of a text into records depends on.</summary>
/// <param name="Delimiter">ASCII byte between fields.</param>
/// <param name="Quote">ASCII byte around fields.</param>
/// <param name="PaddedQuotes">A quote behind white space opens a field too.</param>
/// <param name="Columns">Fields of an ordinary record; 0 when unknown.</param>
/// <param name="Limits">Limits per source.</param>
sealed record CutRules(byte Delimiter, byte Quote, bool PaddedQuotes, int Columns, ReadLimits Limits)
{
    internal static CutRules Of(SourceLayout layout, ReadLimits limits) =>
        new((byte)layout.Delimiter, (byte)layout.Quote, layout.PaddedQuotes, layout.Columns.Count, limits);

    /// <summary>Whether a quote at <paramref name="at"/> opens a field, when the record starts at <paramref name="record"/>.</summary>
    internal bool Opens(ReadOnlySpan<byte> text, int record, int at)
    {
        if (PaddedQuotes)
        {
            while (at > record && IsBlank(text[at - 1]))
            {
                at--;
            }
        }
        return at == record || text[at - 1] == Delimiter;
    }

    /// <summary>Space or tab, unless it separates fields.</summary>
    internal bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' && b != Delimiter;

    /// <summary>Number of fields of one record, which ends with the text.</summary>
    internal int CountFields(ReadOnlySpan<byte> record)
    {
        int fields = 1;
        for (int at = 0; at < record.Length; at++)
        {
            if (record[at] == Delimiter)
            {
                fields++;
            }
            else if (record[at] == Quote && Opens(record, 0, at))
            {
                at = Close(record, at);
            }
        }
        return fields;
    }

    /// <summary>Offset of the quote that closes the field opened at <paramref name="open"/>; the text's length when none does.</summary>
    internal int Close(ReadOnlySpan<byte> text, int open)
    {
        int at = open + 1;
        while (at < text.Length)
        {
            int found = text[at..].IndexOf(Quote);
            if (found < 0)
            {
                break;
            }
            at += found;
            if (at + 1 == text.Length || text[at + 1] != Quote)
            {
                return at;
            }
            at += 2;
        }
        return text.Length;
    }
}
