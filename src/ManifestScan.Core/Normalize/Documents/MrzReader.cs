using System.Buffers;

namespace ManifestScan.Normalize.Documents;

/// <summary>Reads the machine-readable lines of passports, identity cards and visas, and checks their digits.</summary>
/// <remarks>Source: ICAO Doc 9303-3 section 4, 9303-4 (TD3), 9303-5 (TD1), 9303-6 (TD2), 9303-7 (MRV-A and MRV-B).</remarks>
static class MrzReader
{
    const int LeastCharacters = 72;

    static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<");
    static readonly char[] Breaks = ['\r', '\n', ' ', '\t', '|', '/'];

    /// <summary>Reads lines parted by breaks or run together; null when the text is none of the layouts.</summary>
    internal static MrzReading? Read(string text)
    {
        if (text.Length < LeastCharacters)
        {
            return null;
        }
        string upper = text.Trim().ToUpperInvariant();
        if (!upper.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }
        string zone = string.Concat(upper.Split(Breaks, StringSplitOptions.RemoveEmptyEntries));
        if (zone.AsSpan().ContainsAnyExcept(Characters))
        {
            return null;
        }
        return zone.Length switch
        {
            90 => Card(zone[..30], zone[30..60], zone[60..]),
            88 => TwoLines(zone[..44], zone[44..], zone[0] == 'V' ? MrzFormat.MrvA : MrzFormat.Td3),
            72 => TwoLines(zone[..36], zone[36..], zone[0] == 'V' ? MrzFormat.MrvB : MrzFormat.Td2),
            _ => null,
        };
    }

    static MrzReading? TwoLines(string first, string second, MrzFormat format)
    {
        var wrong = new List<string>();
        Check(wrong, "number", second[..9], second[9]);
        Check(wrong, "birth", second[13..19], second[19]);
        Check(wrong, "expiry", second[21..27], second[27]);
        if (format == MrzFormat.Td3)
        {
            Check(wrong, "optional", second[28..42], second[42]);
            Check(wrong, "composite", string.Concat(second[..10], second[13..20], second[21..43]), second[43]);
        }
        else if (format == MrzFormat.Td2)
        {
            Check(wrong, "composite", string.Concat(second[..10], second[13..20], second[21..35]), second[35]);
        }
        return Reading(format, first, (second[..9], second[10..13], second[13..19], second[20], second[21..27]), first[5..], wrong);
    }

    static MrzReading? Card(string first, string second, string names)
    {
        var wrong = new List<string>();
        (string number, string rest, char digit) = (first[5..14], first[15..30], first[14]);
        int end = rest.IndexOf('<', StringComparison.Ordinal);
        // A number of more than nine characters goes on in the optional data, its check digit last.
        if (digit == '<' && end > 1)
        {
            (number, digit) = (number + rest[..(end - 1)], rest[end - 1]);
        }
        Check(wrong, "number", number, digit);
        Check(wrong, "birth", second[..6], second[6]);
        Check(wrong, "expiry", second[8..14], second[14]);
        Check(wrong, "composite", string.Concat(first[5..30], second[..7], second[8..15], second[18..29]), second[29]);
        return Reading(MrzFormat.Td1, first, (number, second[15..18], second[..6], second[7], second[8..14]), names, wrong);
    }

    static MrzReading? Reading(
        MrzFormat format, string first, (string Number, string Nationality, string Birth, char Sex, string Expiry) data, string names, List<string> wrong)
    {
        bool isDocument = char.IsAsciiLetterUpper(first[0]) && (char.IsAsciiLetterUpper(first[1]) || first[1] == '<')
            && data.Birth.All(c => char.IsAsciiDigit(c) || c == '<') && data.Sex is 'M' or 'F' or 'X' or '<';
        if (!isDocument)
        {
            return null;
        }
        int cut = names.IndexOf("<<", StringComparison.Ordinal);
        (string surname, string given) = cut < 0 ? (names, "") : (names[..cut], names[(cut + 2)..]);
        return new MrzReading(
            format, first[..2].TrimEnd('<'), State(first[2..5]), data.Number.Replace("<", "", StringComparison.Ordinal), State(data.Nationality),
            data.Birth, data.Sex, data.Expiry, Words(surname), Words(given), names[^1] != '<', wrong);
    }

    static void Check(List<string> wrong, string field, string characters, char digit)
    {
        if (!MrzCheckDigit.IsRight(characters, digit))
        {
            wrong.Add(field);
        }
    }

    static string State(string code) => code == "D<<" ? "DEU" : code.Replace("<", "", StringComparison.Ordinal);

    static string Words(string names) => string.Join(' ', names.Split('<', StringSplitOptions.RemoveEmptyEntries));
}
