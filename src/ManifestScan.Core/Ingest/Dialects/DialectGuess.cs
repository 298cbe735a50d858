using ManifestScan.Ingest.Meaning;

namespace ManifestScan.Ingest.Dialects;

/// <summary>Finds the delimiter and the quote of a text by how evenly they split it and how much of its header they make readable.</summary>
static class DialectGuess
{
    static readonly char[] Delimiters = [',', ';', '\t', '|'];

    const int Rows = 200;

    internal static Dialect Guess(string text, char? delimiter)
    {
        char quote = GuessQuote(text);
        var scored = (delimiter is { } given ? [given] : Delimiters)
            .Select(d => (Delimiter: d, Score: Score(SampleRows.Split(text, d, quote, Rows))))
            .OrderByDescending(s => s.Score)
            .ToList();
        double margin = scored.Count == 1 ? 1 : scored[0].Score - scored[1].Score;
        double confidence = scored[0].Score <= SingleColumn ? 0.6 : Math.Clamp(0.75 + margin / 2, 0, 1);
        char best = scored[0].Score <= SingleColumn && delimiter is null ? ',' : scored[0].Delimiter;
        return new Dialect(best, quote, IsPadded(text, best, quote), delimiter is null ? confidence : 1);
    }

    const double SingleColumn = 0.05;

    /// <summary>0 to about 1.3: the share of records of the most common width, more for wider tables and known headers.</summary>
    static double Score(List<SampleRow> rows)
    {
        List<SampleRow> filled = [.. rows.Where(r => r.Filled > 0)];
        var widths = filled.Where(r => r.Cells.Length > 1).GroupBy(r => r.Cells.Length).ToList();
        if (widths.Count == 0)
        {
            return SingleColumn;
        }
        var usual = widths.OrderByDescending(g => g.Count() * (1 - (0.5 / g.Key))).ThenByDescending(g => g.Key).First();
        double share = (double)usual.Count() / filled.Count;
        int known = filled.Take(30).Max(r => r.Cells.Length < 2 ? 0 : r.Cells.Count(c => HeaderSynonyms.IsKnown(c)));
        return (share * (1 - (0.5 / usual.Key))) + (0.3 * Math.Min(1, (double)known / usual.Key));
    }

    /// <summary>A quotation mark unless apostrophes stand at both ends of fields more often.</summary>
    static char GuessQuote(string text) => Enclosing(text, '\'') > 2 * Enclosing(text, '"') + 4 ? '\'' : '"';

    static int Enclosing(string text, char quote)
    {
        int count = 0;
        for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1))
        {
            count += (at == 0 || IsEdge(text[at - 1])) != (at + 1 == text.Length || IsEdge(text[at + 1])) ? 1 : 0;
        }
        return count;
    }

    static bool IsEdge(char c) => c is ',' or ';' or '\t' or '|' or '\r' or '\n';

    static bool IsPadded(string text, char delimiter, char quote) =>
        delimiter != ' ' && text.Contains($"{delimiter} {quote}", StringComparison.Ordinal);
}
