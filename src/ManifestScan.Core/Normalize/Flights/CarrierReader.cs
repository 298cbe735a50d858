using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>Reads carrier codes: IATA of two characters, ICAO of three letters, native Cyrillic codes.</summary>
/// <remarks>
/// ICAO becomes IATA only when one airline of the embedded table has it; otherwise it stays as written, with a warning.
/// A two-character code is not looked up: codes change hands faster than tables. All-Cyrillic codes (СУ) stay Cyrillic;
/// a code of both scripts is read as Latin, with a warning.
/// </remarks>
static class CarrierReader
{
    static readonly Lazy<FrozenDictionary<string, string>> IataByIcao = new(() =>
        ReferenceText.Rows("airlines.tsv")
            .Where(row => row[1].Length == 3 && row[0].Length == 2)
            .GroupBy(row => row[1], row => row[0], StringComparer.Ordinal)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>Reads a field that holds a carrier alone.</summary>
    internal static ValueReading<string?> Read(ReadOnlySpan<char> text, NativeCodes? codes = null)
    {
        string code = text.Trim().ToString().ToUpperInvariant();
        code = codes?.Airline(code) ?? code;
        return IsIata(code) || IsThreeLetters(code) ? Resolve(code) : new(null, ValueFaults.CarrierUnreadable);
    }

    /// <summary>The code to keep for a two-character or three-letter upper-case code.</summary>
    internal static ValueReading<string?> Resolve(string code)
    {
        ValueFault? fault = null;
        if (Homoglyphs.IsMixed(code))
        {
            code = Homoglyphs.FoldToLatin(code, out bool changed);
            fault = changed ? ValueFaults.FlightMixedScript : null;
        }
        if (code.Length != 3 || Homoglyphs.IsCyrillic(code[0]))
        {
            return new(code, fault);
        }
        return IataByIcao.Value.TryGetValue(code, out string? iata) ? new(iata, fault) : new(code, fault ?? ValueFaults.CarrierUnknown);
    }

    /// <summary>Two letters or digits, at least one a letter.</summary>
    internal static bool IsIata(ReadOnlySpan<char> code) =>
        code.Length == 2 && IsCodeCharacter(code[0]) && IsCodeCharacter(code[1]) && (IsLetter(code[0]) || IsLetter(code[1]));

    /// <summary>Three letters.</summary>
    internal static bool IsThreeLetters(ReadOnlySpan<char> code) =>
        code.Length == 3 && IsLetter(code[0]) && IsLetter(code[1]) && IsLetter(code[2]);

    /// <summary>A capital Latin or Cyrillic letter.</summary>
    internal static bool IsLetter(char c) => char.IsAsciiLetterUpper(c) || (Homoglyphs.IsCyrillic(c) && char.IsUpper(c));

    static bool IsCodeCharacter(char c) => char.IsAsciiDigit(c) || IsLetter(c);
}
