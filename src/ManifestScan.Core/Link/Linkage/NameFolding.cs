using System.Text;
using ManifestScan.Link.Names;

namespace ManifestScan.Link.Linkage;

/// <summary>Texts in capital Latin letters and digits, words parted by one space.</summary>
static class NameFolding
{
    const int MostCharacters = 200;

    /// <summary>The text folded, without points, commas and apostrophes; long texts by their beginning.</summary>
    internal static string Of(string text)
    {
        string latin = NameLetters.Latin(text.Length > MostCharacters ? text[..MostCharacters] : text);
        var folded = new StringBuilder(latin.Length);
        foreach (char c in latin)
        {
            if (c is '\'' or '.')
            {
                continue;
            }
            if (c is not (' ' or ',' or '&'))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>A name folded, titles left out unless there is nothing else.</summary>
    internal static string OfName(string text)
    {
        string folded = Of(text);
        if (!folded.Contains(' ', StringComparison.Ordinal))
        {
            return folded;
        }
        string[] words = folded.Split(' ');
        string[] named = [.. words.Where(w => NameVocabulary.KindOfWord(w) != WordKind.Title)];
        return named.Length == 0 || named.Length == words.Length ? folded : string.Join(' ', named);
    }
}
