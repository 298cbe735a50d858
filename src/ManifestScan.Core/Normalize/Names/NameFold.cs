using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Names;

/// <summary>Folds names to keys for exact comparison: capital letters alone, one script, no marks, no spaces or punctuation.</summary>
/// <remarks>
/// Cyrillic becomes Latin by ICAO Doc 9303-3, Ё as Е. In a word of both scripts the letters without a double in the other
/// script decide which one is meant. Letters of other scripts stay. Fuzzy comparison is not done here.
/// </remarks>
static class NameFold
{
    /// <summary>Keys of a name: folded surname, a slash, the folded given names joined. Empty parts are possible.</summary>
    internal static NameKeys Of(string? surname, string? givenNames)
    {
        string shortKey = Fold(surname, false) + "/" + Fold(givenNames, false);
        string longKey = Fold(surname, true) + "/" + Fold(givenNames, true);
        return new(shortKey, longKey == shortKey ? shortKey : longKey);
    }

    /// <summary>One part of a name folded; empty for null.</summary>
    /// <param name="text">As read; need not be well formed.</param>
    /// <param name="writeOutMarks">Ä as AE, Ö and Ø as OE, Ü as UE, Å as AA.</param>
    internal static string Fold(string? text, bool writeOutMarks)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        if (Ascii.IsValid(text))
        {
            return AsciiLetters(text); // most names; several times faster than the general way, which a test compares
        }
        return FoldAnyScript(text, writeOutMarks);
    }

    /// <summary>The general way, for any text.</summary>
    internal static string FoldAnyScript(string text, bool writeOutMarks)
    {
        char[] upper = WellFormed(text).Normalize(NormalizationForm.FormC).ToUpperInvariant().ToCharArray();
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
        var folded = new StringBuilder(upper.Length + 8);
        foreach (char c in upper)
        {
            folded.Append((writeOutMarks ? WrittenOut(c) : null) ?? LatinLetters.Of(c) ?? WithoutMarks(c));
        }
        return folded.ToString();
    }

    static string AsciiLetters(string text)
    {
        Span<char> kept = text.Length <= NameText.Longest ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                kept[length++] = char.ToUpperInvariant(c);
            }
        }
        return new string(kept[..length]);
    }

    static string? WrittenOut(char c) => c switch
    {
        'Ä' => "AE",
        'Ö' or 'Ø' => "OE",
        'Ü' => "UE",
        'Å' => "AA",
        _ => null,
    };

    static string WithoutMarks(char c)
    {
        if (char.IsSurrogate(c))
        {
            return c.ToString();
        }
        string parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length == 1
            ? char.IsLetter(c) ? parts : ""
            : string.Concat(parts.Where(char.IsLetter)).Normalize(NormalizationForm.FormC); // Korean syllables come together again
    }

    // Normalize throws on lone surrogates and on U+FFFE.
    static string WellFormed(string text)
    {
        string paired = text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        return paired.Replace('\uFFFE', ' ');
    }
}
