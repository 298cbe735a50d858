using ManifestScan.Ingest.Meaning;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Takes cells apart that hold a value for each of several persons.</summary>
static class PersonCells
{
    const int MostWordsOfOneName = 4;
    const int ShortestDates = 13;

    static readonly string[] Titles = ["MR", "MRS", "MS", "MISS", "MSTR", "DR", "CHD", "INF"];

    // A comma parts surname and given names as well, so it comes last and proves nothing by itself.
    static readonly string[] Marks = ["\n", ";", "|", " / ", "&", "+", ","];

    /// <summary>The full names of a cell; the cell itself, alone, where it is one name.</summary>
    internal static PersonNames NamesIn(string text)
    {
        foreach (string mark in Marks)
        {
            string[] parts = Filled(text, mark);
            if (parts.Length > 1 && Array.TrueForAll(parts, IsFullName) && !IsOneInTwoScripts(parts))
            {
                int slashes = parts.Count(p => p.Contains('/', StringComparison.Ordinal));
                return new PersonNames(parts, slashes == parts.Length, mark != ",", slashes > 0 && slashes < parts.Length);
            }
        }
        return new PersonNames([text], false, false, false);
    }

    /// <summary>The names of a cell of surnames or given names alone.</summary>
    internal static PersonNames PartsIn(string text)
    {
        foreach (string mark in Marks.Where(m => m != "+"))
        {
            string[] parts = Filled(text, mark);
            if (parts.Length > 1 && Array.TrueForAll(parts, p => p.Count(char.IsLetter) > 1))
            {
                return new PersonNames(parts, false, mark != ",", false);
            }
        }
        return new PersonNames([text], false, false, false);
    }

    /// <summary>A title between two slashes ends one name and begins another, <c>AALTO/MIKA MR BERG/LIV MRS</c>; where the second begins nobody knows.</summary>
    internal static bool HasTitleWithin(string text)
    {
        string[] chunks = text.Split('/', StringSplitOptions.TrimEntries);
        return chunks.Length > 2 && chunks[1..^1].Any(chunk => Words(chunk) is { Length: > 2 } words
            && words[1..^1].Any(w => Titles.Contains(w.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>A name that cannot be two: few words, at most one slash.</summary>
    internal static bool IsOneName(string text) => text.Count('/') < 2 && Words(text).Length <= MostWordsOfOneName;

    /// <summary>How many dates a cell holds, each a date by itself; 1 for anything else.</summary>
    internal static int DatesIn(string text)
    {
        string[]? parts = text.Length < ShortestDates ? null
            : Marks.Select(mark => Filled(text, mark)).FirstOrDefault(p => p.Length > 1 && Array.TrueForAll(p, IsDate));
        return parts?.Length ?? 1;
    }

    /// <summary>The values of a cell that holds exactly as many as there are persons, an empty one where somebody has none; null for other cells.</summary>
    internal static string[]? Parted(Field field, string text, int persons)
    {
        foreach (string mark in field == Field.DocumentNumber ? [.. Marks, "/", " ", "-"] : Marks)
        {
            string[] parts = text.Split(mark, StringSplitOptions.TrimEntries);
            if (parts.Length == persons && Array.Exists(parts, p => p.Length > 0) && Fits(field, parts))
            {
                return parts;
            }
        }
        return null;
    }

    static bool Fits(Field field, string[] parts) => field switch
    {
        Field.DocumentNumber => Array.Exists(parts, SeveralNumbers.IsNumber),
        _ when FieldShape.IsDate(field) => Array.TrueForAll(parts, p => p.Length == 0 || IsDate(p)),
        Field.Phone => Array.TrueForAll(parts, p => p.Length > 0),
        _ => true,
    };

    static string[] Filled(string text, string mark) => text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static bool IsDate(string text) => DateText.Parse(text).HasDate;

    /// <summary>Surname and given name with a slash between, or two words at least that are more than initials.</summary>
    static bool IsFullName(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0
            ? text[..slash].Any(char.IsLetter) && text[(slash + 1)..].Any(char.IsLetter) && !text.Any(char.IsDigit)
            : Words(text).Count(w => w.Count(char.IsLetter) > 1) > 1 && !text.Any(char.IsDigit);
    }

    /// <summary>Иванов Иван / Ivanov Ivan is one man.</summary>
    static bool IsOneInTwoScripts(string[] parts) =>
        parts.Length == 2 && Array.Exists(parts, p => p.Any(char.IsAsciiLetter)) && Array.Exists(parts, p => !p.Any(char.IsAsciiLetter));

    static string[] Words(string text) => text.Split([' ', '/', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
