namespace ManifestScan.Model;

/// <summary>Capital letters that look alike in Cyrillic and Latin.</summary>
/// <remarks>The twelve of Russian number plates and documents, and three of the neighbouring alphabets.</remarks>
static class Homoglyphs
{
    const string Cyrillic = "АВЕКМНОРСТУХІЈЅ";
    const string Latin = "ABEKMHOPCTYXIJS";

    /// <summary>Whether a character belongs to the Cyrillic blocks.</summary>
    internal static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    /// <summary>Whether a character is a capital Cyrillic letter with a Latin double.</summary>
    internal static bool IsCyrillicDouble(char c) => Cyrillic.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character is a capital Latin letter with a Cyrillic double.</summary>
    internal static bool IsLatinDouble(char c) => Latin.Contains(c, StringComparison.Ordinal);

    /// <summary>The Latin double of a capital Cyrillic letter; any other character unchanged.</summary>
    internal static char ToLatin(char c)
    {
        int at = Cyrillic.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Latin[at];
    }

    /// <summary>The Cyrillic double of a capital Latin letter; any other character unchanged.</summary>
    internal static char ToCyrillic(char c)
    {
        int at = Latin.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Cyrillic[at];
    }

    /// <summary>Text in one script: Latin when every Cyrillic letter in it has a Latin double, otherwise as it was.</summary>
    /// <param name="upper">Upper-case text.</param>
    /// <param name="changed">Whether any letter was replaced.</param>
    internal static string FoldToLatin(string upper, out bool changed)
    {
        changed = false;
        foreach (char c in upper)
        {
            if (IsCyrillic(c))
            {
                if (!IsCyrillicDouble(c))
                {
                    changed = false;
                    return upper;
                }
                changed = true;
            }
        }
        return changed ? string.Create(upper.Length, upper, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = ToLatin(from[i]);
            }
        }) : upper;
    }

    /// <summary>Whether text holds letters of both scripts.</summary>
    internal static bool IsMixed(ReadOnlySpan<char> text)
    {
        bool cyrillic = false;
        bool latin = false;
        foreach (char c in text)
        {
            cyrillic |= IsCyrillic(c);
            latin |= char.IsAsciiLetter(c);
        }
        return cyrillic && latin;
    }
}
