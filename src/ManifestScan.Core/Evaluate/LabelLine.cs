using System.Text;

namespace ManifestScan.Evaluate;

/// <summary>Cuts a line of delimited text; a label is one line, so a quoted field ends where its line does.</summary>
static class LabelLine
{
    /// <summary>The fields, without quotes and outer blanks; null when a quote is not closed.</summary>
    internal static List<string>? Fields(string line, char delimiter)
    {
        var fields = new List<string>();
        int at = 0;
        do
        {
            int start = at;
            while (start < line.Length && line[start] == ' ' && delimiter != ' ')
            {
                start++;
            }
            if (start < line.Length && line[start] == '"')
            {
                if (Quoted(line, delimiter, start + 1, fields) is not { } next)
                {
                    return null;
                }
                at = next;
            }
            else
            {
                int end = line.IndexOf(delimiter, start);
                at = end < 0 ? line.Length : end;
                fields.Add(line[start..at].Trim());
            }
        }
        while (at++ < line.Length);
        return fields;
    }

    /// <summary>Adds a quoted field and gives the place of the delimiter behind it; null when the quote is not closed.</summary>
    static int? Quoted(string line, char delimiter, int at, List<string> fields)
    {
        var field = new StringBuilder();
        while (true)
        {
            int quote = line.IndexOf('"', at);
            if (quote < 0)
            {
                return null;
            }
            field.Append(line, at, quote - at);
            at = quote + 1;
            if (at < line.Length && line[at] == '"')
            {
                field.Append('"');
                at++;
                continue;
            }
            int end = line.IndexOf(delimiter, at);
            fields.Add(field.Append(line.AsSpan(at, (end < 0 ? line.Length : end) - at)).ToString().Trim());
            return end < 0 ? line.Length : end;
        }
    }
}
