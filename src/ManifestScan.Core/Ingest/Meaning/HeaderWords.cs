using System.Text;

namespace ManifestScan.Ingest.Meaning;

/// <summary>The words of a header text, however they are joined: <c>DepAirport</c>, <c>dep_airport</c>, <c>Dep. airport (IATA)</c>.</summary>
static class HeaderWords
{
    /// <summary>Letters and digits in lower case, nothing between them, ё as е: what synonyms are compared by.</summary>
    internal static string Key(string header) => string.Concat(Split(header));

    /// <summary>The words in lower case; a change from lower to upper case begins one, so does a digit beside a letter.</summary>
    internal static List<string> Split(string header)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char before = ' ';
        foreach (char c in header)
        {
            bool isPart = char.IsLetterOrDigit(c);
            bool isBoundary = !isPart || (char.IsUpper(c) && char.IsLower(before)) || (char.IsDigit(c) != char.IsDigit(before) && isPart);
            if (isBoundary && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (isPart)
            {
                char lower = char.ToLowerInvariant(c);
                word.Append(lower == 'ё' ? 'е' : lower);
            }
            else if (c == '№')
            {
                words.Add("no");
            }
            before = c;
        }
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
        return words;
    }
}
