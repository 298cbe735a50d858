using System.Globalization;
using ManifestScan.Ingest.Dialects;
using ManifestScan.Ingest.Text;

namespace ManifestScan.Ingest.Numbers;

/// <summary>How a table of numbers is laid out.</summary>
/// <param name="Encoding">IANA name in lower case.</param>
/// <param name="Dialect">How records are split.</param>
/// <param name="Names">Names of the columns, distinct.</param>
/// <param name="FirstDataLine">Line of the first record, 1-based.</param>
sealed record NumberLayout(string Encoding, Dialect Dialect, IReadOnlyList<string> Names, int FirstDataLine)
{
    const int SampleRecords = 50;

    internal static NumberLayout Recognise(SourceSample sample)
    {
        EncodingGuess encoding = EncodingGuess.Of(sample);
        string text = TextDecoding.Decode(sample.Head, encoding.Name).TrimStart('\uFEFF');
        Dialect dialect = DialectGuess.Guess(text, null);
        List<SampleRow> rows = [.. SampleRows.Split(text, dialect.Delimiter, dialect.Quote, SampleRecords).Where(r => r.Filled > 0)];
        if (rows.Count == 0)
        {
            return new NumberLayout(encoding.Name, dialect, [], 1);
        }
        bool hasHeader = IsHeader(rows, dialect.Delimiter);
        string[] cells = hasHeader ? rows[0].Cells : [];
        int usual = rows.GroupBy(r => r.Cells.Length).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        int width = Math.Max(cells.Length, usual);
        int firstLine = !hasHeader ? rows[0].Line : rows.Count > 1 ? rows[1].Line : rows[0].LineAfter;
        return new NumberLayout(encoding.Name, dialect, Distinct(cells, width), firstLine);
    }

    /// <summary>A first row is a header when something in it is no number though the column below holds numbers, or none of it is one.</summary>
    static bool IsHeader(List<SampleRow> rows, char delimiter)
    {
        string[] first = rows[0].Cells;
        for (int i = 0; i < first.Length; i++)
        {
            bool hasNumbers = rows.Skip(1).Any(r => i < r.Cells.Length && IsNumber(r.Cells[i], delimiter));
            if (first[i].Length > 0 && hasNumbers && !IsNumber(first[i], delimiter) && !NumberText.IsMissing(first[i]))
            {
                return true;
            }
        }
        return first.All(c => !IsNumber(c, delimiter));
    }

    static bool IsNumber(string cell, char delimiter) =>
        NumberText.Read(System.Text.Encoding.UTF8.GetBytes(cell), delimiter != ',').Kind is NumberKind.Number or NumberKind.NotFinite;

    static string[] Distinct(string[] cells, int width)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new string[width];
        for (int i = 0; i < width; i++)
        {
            string name = i < cells.Length && cells[i].Length > 0 ? cells[i] : string.Create(CultureInfo.InvariantCulture, $"column {i + 1}");
            names[i] = taken.Add(name) ? name : string.Create(CultureInfo.InvariantCulture, $"{name} (column {i + 1})");
            taken.Add(names[i]);
        }
        return names;
    }
}
