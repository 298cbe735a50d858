using ManifestScan.Model;
using ManifestScan.Normalize.Documents;

namespace ManifestScan.Normalize.Codes;

/// <summary>Reads record locators: <c>ab12cd</c>, <c>AB12CD/SU</c>, <c>1A/AB12CD</c>, <c>1A:2LS6KP KE:EDP2RW</c>.</summary>
/// <remarks>
/// A part of two or three characters beside a colon or slash is the system and is left out. Letters of both scripts, or
/// look-alikes alone, become Latin; a locator with a letter that is Cyrillic for certain (Sirena) stays Cyrillic.
/// </remarks>
static class LocatorReader
{
    /// <summary>Reads one raw value.</summary>
    internal static LocatorReading Read(ReadOnlySpan<char> text)
    {
        string upper = text.Trim().Trim("'\"").ToString().ToUpperInvariant();
        if (SpreadsheetNumber.IsExponent(upper))
        {
            return new(null, [], ValueFaults.LocatorExcelExponent);
        }
        if (IsFiller(upper))
        {
            return new(null, [], ValueFaults.LocatorPlaceholder);
        }
        List<string> found = [];
        ValueFault? fault = null;
        foreach (string entry in upper.Split([' ', ',', ';', '|', '\t', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string part in entry.Split([':', '/', '.', '*'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (IsLocator(part) && !IsFiller(part))
                {
                    Add(found, part, ref fault);
                }
                else if (part.Length > 3)
                {
                    fault ??= ValueFaults.LocatorUnreadable;
                }
            }
        }
        return found.Count == 0 ? new(null, [], ValueFaults.LocatorUnreadable) : new(found[0], found[1..], fault);
    }

    static void Add(List<string> found, string part, ref ValueFault? fault)
    {
        string locator = Homoglyphs.FoldToLatin(part, out bool changed);
        if (!changed && part.Any(Homoglyphs.IsCyrillic))
        {
            locator = string.Concat(part.Select(Homoglyphs.ToCyrillic));
        }
        fault ??= changed ? ValueFaults.LocatorHomoglyphs : null;
        if (!found.Contains(locator))
        {
            found.Add(locator);
        }
    }

    static bool IsLocator(string part) =>
        part.Length is >= 5 and <= 8 && part.All(c => char.IsAsciiLetterOrDigit(c) || (Homoglyphs.IsCyrillic(c) && char.IsLetter(c)));

    static bool IsFiller(string upper) => upper is "" or "NONE" or "N/A" or "NA" or "NULL" or "NIL" or "TBA" or "UNKNOWN" or "-" or "НЕТ"
        || !upper.AsSpan().ContainsAnyExcept(upper[0]);
}
