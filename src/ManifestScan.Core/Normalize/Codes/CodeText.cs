using System.Text;

namespace ManifestScan.Normalize.Codes;

/// <summary>Short codes and words in one spelling.</summary>
static class CodeText
{
    const int Longest = 64;

    /// <summary>Upper case, Ё as Е, letters and digits alone; the text unchanged when it is longer than any code.</summary>
    internal static string Normalise(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }
        var kept = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept.Append(char.ToUpperInvariant(c) is 'Ё' ? 'Е' : char.ToUpperInvariant(c));
            }
        }
        return kept.ToString();
    }
}
