using System.Collections.Frozen;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link.Names;

/// <summary>Names in capital Latin letters for comparison, whatever alphabet they are written in.</summary>
/// <remarks>
/// Letters with marks that have more than one Latin spelling (Ä, Ž, Ø) stay as they are: the spelling rules know both. Other marks fall.
/// Letters of alphabets without a table stay too, so that two names in one such script can be compared letter by letter.
/// </remarks>
static class NameLetters
{
    const string KeptMarks = "ÄÖÜÅØÆŽČŠŜÛÂÈËÑÏŁ";

    static readonly FrozenDictionary<char, string> Spellings = ReferenceText.Rows("name-letters.tsv")
        .SelectMany(row => row[1].Split(' ').Chunk(2))
        .DistinctBy(pair => pair[0])
        .ToFrozenDictionary(pair => pair[0][0], pair => pair[1] == "-" ? "" : pair[1]);

    /// <summary>The text in capitals; what is neither letter nor digit, apostrophe nor point becomes a space.</summary>
    /// <param name="text">Any text, well formed or not.</param>
    internal static string Latin(string text)
    {
        if (Ascii.IsValid(text))
        {
            return string.Create(text.Length, text, static (to, from) =>
            {
                for (int i = 0; i < to.Length; i++)
                {
                    to[i] = char.IsAsciiLetterOrDigit(from[i]) || from[i] is '\'' or '.' or ',' or '&' ? char.ToUpperInvariant(from[i]) : ' ';
                }
            });
        }
        char[] upper = WellFormed(text).Normalize(NormalizationForm.FormKC).ToUpperInvariant().ToCharArray();
        SettleScripts(upper);
        var latin = new StringBuilder(upper.Length + 8);
        foreach (char c in upper)
        {
            Append(latin, c);
        }
        return latin.ToString();
    }

    static void SettleScripts(char[] upper)
    {
        for (int start = 0; start < upper.Length; start++)
        {
            int end = start;
            while (end < upper.Length && char.IsLetter(upper[end]))
            {
                end++;
            }
            ScriptOfWord.Settle(upper.AsSpan(start, end - start));
            start = end;
        }
    }

    static void Append(StringBuilder latin, char c)
    {
        c = c is >= '\u1C90' and <= '\u1CBF' ? (char)(c - ('\u1C90' - '\u10D0')) : c; // Georgian capitals are a matter of style
        if (char.IsAsciiLetterOrDigit(c) || KeptMarks.Contains(c, StringComparison.Ordinal) || c is '\'' or '.' or ',' or '&')
        {
            latin.Append(c);
        }
        else if (c is '’' or 'ʼ' or '`' or 'ʻ' or 'ʹ' or 'ʺ' or '‘' or '”')
        {
            latin.Append('\'');
        }
        else if (Spellings.TryGetValue(c, out string? spelling))
        {
            latin.Append(spelling);
        }
        else if (!IsInvisible(c))
        {
            AppendBase(latin, c);
        }
    }

    static void AppendBase(StringBuilder latin, char c)
    {
        if (char.IsSurrogate(c))
        {
            latin.Append(c);
            return;
        }
        char first = c.ToString().Normalize(NormalizationForm.FormD)[0];
        if (first != c && Spellings.TryGetValue(first, out string? spelling))
        {
            latin.Append(spelling);
        }
        else
        {
            latin.Append(char.IsAsciiLetter(first) ? first : char.IsLetterOrDigit(c) ? c : ' ');
        }
    }

    static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Control;

    // Normalize throws on lone surrogates and on U+FFFE.
    static string WellFormed(string text) =>
        (text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text).Replace('\uFFFE', ' ');
}
