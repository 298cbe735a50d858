using ManifestScan.Ingest.Meaning;

namespace ManifestScan.Ingest.Dialects;

/// <summary>Where the table stands in the text: the header, the first record, the number of columns.</summary>
/// <param name="Header">The header's record; null when there is none.</param>
/// <param name="HeaderConfidence">0 to 1: how sure it is that the header is one, or that there is none.</param>
/// <param name="FirstDataLine">Line of the first record, 1-based.</param>
/// <param name="Width">Number of columns, 1 or more.</param>
/// <param name="Records">Records of the sample, blank ones left out.</param>
sealed record TableFrame(SampleRow? Header, double HeaderConfidence, int FirstDataLine, int Width, IReadOnlyList<SampleRow> Records)
{
    /// <summary>How sure a header is of which no word is known.</summary>
    internal const double UnknownHeader = 0.7;

    const int HeaderSearchRows = 60;

    /// <summary>Header text of a column, 0-based; null when it has none.</summary>
    internal string? HeaderAt(int column) => Header is { } row && column < row.Cells.Length && row.Cells[column].Length > 0 ? row.Cells[column] : null;

    internal static TableFrame Find(List<SampleRow> rows, LayoutOverride given)
    {
        int usual = UsualWidth(rows);
        (SampleRow? header, double confidence) = given.HeaderLine switch
        {
            0 => (null, 1),
            { } line => (rows.FirstOrDefault(r => r.Line == line), 1),
            _ => FindHeader(rows, usual, [.. given.Columns.Keys.Select(HeaderWords.Key)]),
        };
        SampleRow? first = header is null
            ? rows.FirstOrDefault(r => r.Filled > 0 && r.Cells.Length == usual)
            : rows.FirstOrDefault(r => r.Line > header.Line && r.Filled > 0);
        int firstLine = first?.Line ?? header?.LineAfter ?? 1;
        List<SampleRow> records = [.. rows.Where(r => r.Line >= firstLine && r.Filled > 0)];
        int named = header is null ? 0 : Array.FindLastIndex(header.Cells, c => c.Length > 0) + 1;
        return new TableFrame(header, confidence, firstLine, Math.Max(1, Math.Max(usual, named)), records);
    }

    static int UsualWidth(List<SampleRow> rows) => rows.Where(r => r.Filled > 0)
        .GroupBy(r => r.Cells.Length).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key ?? 1;

    /// <summary>The row with the most known headers; one that the pipeline file names is enough.</summary>
    static (SampleRow? Header, double Confidence) FindHeader(List<SampleRow> rows, int width, HashSet<string> given)
    {
        SampleRow? best = null;
        double bestScore = 0;
        foreach (SampleRow row in rows.Take(HeaderSearchRows).Where(r => r.Cells.Length * 2 >= width && r.Filled > 0))
        {
            int known = row.Cells.Count(c => c.Length > 1 && HeaderSynonyms.IsKnown(c));
            double share = (double)known / row.Filled;
            bool isGiven = row.Cells.Any(c => given.Contains(HeaderWords.Key(c)));
            bool isHeader = isGiven || (share >= 0.3 && (known >= 2 || row.Filled <= 2)) || (known >= 2 && IsAllWords(row));
            isHeader &= isGiven || !row.Cells.Any(LooksLikeData);
            double score = isHeader ? (isGiven ? 1 : share) * Math.Min(1, (double)row.Cells.Length / width) : 0;
            if (score > bestScore + 1e-9)
            {
                (best, bestScore) = (row, score);
            }
        }
        return best is not null ? (best, Math.Min(1, 0.7 + (0.6 * bestScore))) : FindUnknownHeader(rows, width);
    }

    /// <summary>A first row without digits above columns that are full of them is a header in words we do not know.</summary>
    static (SampleRow? Header, double Confidence) FindUnknownHeader(List<SampleRow> rows, int width)
    {
        SampleRow? first = rows.FirstOrDefault(r => r.Cells.Length == width && r.Filled > 0);
        List<SampleRow> others = [.. rows.Where(r => r != first && r.Cells.Length == width).Take(50)];
        if (first is null || others.Count < 1 || first.Cells.Distinct().Count() < first.Cells.Length)
        {
            return (null, 0.7);
        }
        int digitColumns = Enumerable.Range(0, width).Count(i => others.Count(r => r.Cells[i].Any(char.IsDigit)) * 10 >= others.Count * 8);
        bool isWords = !first.Cells.Any(c => c.Length == 0 || c.Any(char.IsDigit));
        return digitColumns >= 1 && isWords ? (first, others.Count > 1 ? UnknownHeader : 0.6) : (null, digitColumns >= 1 ? 0.9 : 0.7);
    }

    /// <summary>Every cell is filled, starts with a letter and stands there once: names of columns rather than values.</summary>
    static bool IsAllWords(SampleRow row) =>
        row.Cells.All(c => c.Length > 0 && char.IsLetter(c[0])) && row.Cells.Distinct(StringComparer.Ordinal).Count() == row.Cells.Length;

    static bool LooksLikeData(string cell) => cell.Count(char.IsDigit) > 3 || cell.Contains('@', StringComparison.Ordinal);
}
