using System.Text;

namespace ManifestScan.Ingest.Dialects;

/// <summary>Splits sample text into records, with the same rules of quoting as the reader.</summary>
static class SampleRows
{
    // A quoted field that runs on for longer than this is a stray quote.
    const int LongestQuoted = 4096;

    internal static List<SampleRow> Split(string text, char delimiter, char quote, int maxRows)
    {
        var rows = new List<SampleRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1;
        int firstLine = 1;
        for (int at = 0; at < text.Length && rows.Count < maxRows; at++)
        {
            char c = text[at];
            if (c == quote && IsBlank(cell) && Close(text, at, quote) is var close and > 0)
            {
                cell.Clear().Append(text, at + 1, close - at - 1).Replace(new string(quote, 2), quote.ToString());
                line += Breaks(text.AsSpan(at, close - at));
                at = close;
            }
            else if (c == delimiter)
            {
                cells.Add(Take(cell));
            }
            else if (c is '\r' or '\n')
            {
                at += c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                line++;
                cells.Add(Take(cell));
                rows.Add(new SampleRow(firstLine, line, [.. cells]));
                cells.Clear();
                firstLine = line;
            }
            else
            {
                cell.Append(c);
            }
        }
        if (rows.Count < maxRows && (cells.Count > 0 || cell.Length > 0))
        {
            cells.Add(Take(cell));
            rows.Add(new SampleRow(firstLine, line + 1, [.. cells]));
        }
        return rows;
    }

    static bool IsBlank(StringBuilder cell)
    {
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] is not (' ' or '\t'))
            {
                return false;
            }
        }
        return true;
    }

    static int Close(string text, int open, char quote)
    {
        int end = Math.Min(text.Length, open + LongestQuoted);
        for (int at = open + 1; at < end; at++)
        {
            if (text[at] == quote)
            {
                if (at + 1 == text.Length || text[at + 1] != quote)
                {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    static int Breaks(ReadOnlySpan<char> text)
    {
        int returns = text.Count('\r');
        return text.Count('\n') + (returns == 0 ? 0 : returns - text.Count("\r\n"));
    }

    static string Take(StringBuilder cell)
    {
        string text = cell.ToString().Trim().Trim('\uFEFF');
        cell.Clear();
        return text;
    }
}
