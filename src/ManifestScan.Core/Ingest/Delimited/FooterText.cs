using CsvHelper;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Recognises lines below a table: totals, record counts, end marks.</summary>
static class FooterText
{
    static readonly byte[][] Openings =
    [
        .. new[]
        {
            "total", "grand total", "subtotal", "sum", "totals", "count", "rows", "records", "number of records", "end of", "end", "eof",
            "trailer", "generated", "printed", "page", "***end", "***", "---", "===", "source:", "итого", "всего", "итог", "количество",
            "кол-во", "записей", "строк", "конец", "сформирован", "отчет", "отчёт", "страница", "дата формирования",
        }.SelectMany(w => new[] { w, w.ToUpperInvariant(), char.ToUpperInvariant(w[0]) + w[1..] })
            .Distinct().Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>
    /// A footer fills few of the columns and starts with one of the words above. A person called Total in a table of two
    /// columns would be lost, so there what follows must be a number.
    /// </summary>
    internal static bool IsFooter(CsvReader reader, int columns)
    {
        int filled = 0;
        int first = -1;
        int second = -1;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            if (!FieldText.Trim(reader.GetSpan(i)).IsEmpty)
            {
                first = first < 0 ? i : first;
                second = filled == 1 ? i : second;
                filled++;
            }
        }
        if (first < 0 || (filled > 2 && filled * 3 > columns) || !Starts(FieldText.Trim(reader.GetSpan(first))))
        {
            return false;
        }
        return columns > 3 || second < 0 || IsNumber(FieldText.Trim(reader.GetSpan(second)));
    }

    static bool Starts(ReadOnlySpan<byte> text)
    {
        foreach (byte[] opening in Openings)
        {
            if (text.StartsWith(opening) && (text.Length == opening.Length || !IsLetter(text[opening.Length..])))
            {
                return true;
            }
        }
        return false;
    }

    static bool IsNumber(ReadOnlySpan<byte> text) => text.ContainsAnyInRange((byte)'0', (byte)'9') && !text.ContainsAnyInRange((byte)'A', (byte)'z');

    static bool IsLetter(ReadOnlySpan<byte> text)
    {
        System.Text.Rune.DecodeFromUtf8(text, out System.Text.Rune rune, out _);
        return System.Text.Rune.IsLetter(rune);
    }
}
