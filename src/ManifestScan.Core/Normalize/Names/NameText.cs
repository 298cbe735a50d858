using System.Globalization;
using System.Text;

namespace ManifestScan.Normalize.Names;

/// <summary>Cleans a raw name of what may act in a terminal or hide in a comparison; the caller keeps the raw value.</summary>
static class NameText
{
    /// <summary>Most characters of a name; the longest names that systems carry have 49 to 64.</summary>
    internal const int Longest = 256;

    const char Escape = '\u001B';
    const char OneByteCsi = '\u009B';
    const int MostMarks = 2; // Vietnamese letters carry two

    /// <summary>
    /// The text in NFC, white space single, without control characters, terminal escapes, invisible format characters
    /// (bidi marks, joiners) and lone surrogates.
    /// </summary>
    /// <param name="raw">Any text.</param>
    /// <param name="fault">What was found, or null. The text is empty when it is too long.</param>
    internal static string Clean(ReadOnlySpan<char> raw, out ValueFault? fault)
    {
        fault = null;
        if (raw.Length > Longest)
        {
            fault = ValueFaults.NameTooLong;
            return "";
        }
        var kept = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            int hidden = HiddenLength(raw[i..]);
            if (char.IsWhiteSpace(raw[i]) || hidden > 0)
            {
                fault = hidden > 0 ? ValueFaults.NameControlCharacters : fault;
                AppendSpace(kept, char.IsWhiteSpace(raw[i]));
                i += Math.Max(hidden, 1) - 1;
            }
            else if (char.IsHighSurrogate(raw[i]))
            {
                kept.Append(raw[i]).Append(raw[++i]);
            }
            else
            {
                kept.Append(raw[i]);
            }
        }
        string text = kept.ToString().TrimEnd();
        if (Ascii.IsValid(text))
        {
            return text;
        }
        text = text.Normalize(NormalizationForm.FormC);
        fault ??= HasStackedMarks(text) ? ValueFaults.NameStackedMarks : null;
        return text;
    }

    static void AppendSpace(StringBuilder kept, bool isSpace)
    {
        if (isSpace && kept.Length > 0 && kept[^1] != ' ')
        {
            kept.Append(' ');
        }
    }

    /// <summary>Number of characters at the front that must not stay; 0 when the first one may.</summary>
    static int HiddenLength(ReadOnlySpan<char> text)
    {
        char c = text[0];
        if (c is >= ' ' and <= '~')
        {
            return 0;
        }
        if (c is Escape or OneByteCsi)
        {
            return EscapeLength(text);
        }
        if (char.IsHighSurrogate(c))
        {
            return text.Length > 1 && char.IsLowSurrogate(text[1]) ? 0 : 1;
        }
        return char.IsControl(c) || char.IsLowSurrogate(c) || c == '\uFFFE' || c == '\uFFFF'
            || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? 1 : 0;
    }

    // ECMA-48: CSI runs to a final byte of 0x40-0x7E, OSC to BEL or ST; any other escape has one character.
    static int EscapeLength(ReadOnlySpan<char> text)
    {
        bool isCsi = text[0] == OneByteCsi || (text.Length > 1 && text[1] == '[');
        if (isCsi)
        {
            int start = text[0] == OneByteCsi ? 1 : 2;
            int final = text[start..].IndexOfAnyInRange('\u0040', '\u007E');
            return final < 0 ? text.Length : start + final + 1;
        }
        if (text.Length > 1 && text[1] == ']')
        {
            int end = text[2..].IndexOfAny('\u0007', Escape);
            return end < 0 ? text.Length : Math.Min(text.Length, 2 + end + (text[2 + end] == Escape ? 2 : 1));
        }
        return Math.Min(text.Length, 2);
    }

    static bool HasStackedMarks(string text)
    {
        int marks = 0;
        foreach (char c in text)
        {
            marks = char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return true;
            }
        }
        return false;
    }
}
