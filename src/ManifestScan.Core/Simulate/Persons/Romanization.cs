using System.Text;

namespace ManifestScan.Simulate.Persons;

/// <summary>How one name comes to be written in several ways.</summary>
/// <remarks>
/// Spelling 0 is that of a passport issued today (ICAO Doc 9303-3, from 2013 in Russia), 1 that of 2010-2013 (GOST R 52535.1-2006), 2 that of
/// 1997-2010 (order 310), 3 a clerk's free hand, 4 the native letters. Names in Latin letters know only 0, a free hand, and 4 = 0.
/// </remarks>
static class Romanization
{
    internal const int Spellings = 5;
    internal const int FreeHand = 3;
    internal const int Native = 4;

    const string Letters = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІ";

    static readonly string[][] Schemes =
    [
        Split("A B V G D E E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y _ E IU IA I"),
        Split("A B V G D E E ZH Z I I K L M N O P R S T U F KH TC CH SH SHCH _ Y _ E IU IA I"),
        Split("A B V G D E E ZH Z I Y K L M N O P R S T U F KH TS CH SH SHCH _ Y _ E YU YA I"),
        Split("A B V G D E YO J Z I Y K L M N O P R S T U F H TS CH SH SCH _ Y _ E JU JA I"),
    ];

    static readonly (string From, string To)[] FreeHandSwaps =
    [
        ("MOHAMED", "MUHAMMAD"), ("AHMED", "AHMAD"), ("HUSSEIN", "HUSAIN"), ("YOUSSEF", "YUSUF"), ("MAHMOUD", "MAHMUD"), ("ABDALLAH", "ABDULLAH"),
        ("UE", "U"), ("OE", "O"), ("AE", "A"), ("OU", "U"), ("EE", "I"), ("CZ", "CH"), ("PHI", "FI"), ("ICK", "IK"), ("SZ", "SH"), ("WOO", "U"),
        ("XI", "HSI"), ("ZH", "CH"), ("KH", "H"), ("AI", "AY"), ("TH", "T"), ("CK", "K"), ("SS", "S"), ("LL", "L"), ("NN", "N"),
    ];

    internal static string Write(string native, int spelling)
    {
        bool cyrillic = native[0] >= 'А';
        return (cyrillic, spelling) switch
        {
            (_, Native) => native,
            (true, _) => FromCyrillic(native, Schemes[spelling]),
            (false, FreeHand) => ByFreeHand(native),
            _ => native,
        };
    }

    static string FromCyrillic(string native, string[] scheme)
    {
        var text = new StringBuilder(native.Length + 4);
        foreach (char letter in native)
        {
            int i = Letters.IndexOf(letter, StringComparison.Ordinal);
            text.Append(i < 0 ? letter.ToString() : scheme[i]);
        }
        return text.ToString();
    }

    static string ByFreeHand(string latin)
    {
        foreach ((string from, string to) in FreeHandSwaps)
        {
            if (latin.Contains(from, StringComparison.Ordinal))
            {
                return latin.Replace(from, to, StringComparison.Ordinal);
            }
        }
        return latin;
    }

    static string[] Split(string letters) => [.. letters.Split(' ').Select(l => l == "_" ? "" : l)];
}
