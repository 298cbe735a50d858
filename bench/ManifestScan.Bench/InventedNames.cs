namespace ManifestScan.Bench;

/// <summary>Names made up of syllables and of common given names, and what clerks make of them.</summary>
static class InventedNames
{
    static readonly string[] Syllables = ["BA", "CA", "DO", "FER", "GAL", "HI", "LO", "MAR", "NU", "PE", "QUI", "RO", "SAL", "TOR", "VI", "ZA"];

    static readonly string[] Given =
        ["ANA", "LUIS", "MARIA", "JOSE", "CARMEN", "PEDRO", "ELENA", "JUAN", "LUCIA", "MIGUEL", "SOFIA", "DIEGO", "PAULA", "RAFAEL", "TERESA", "HUGO", "INES", "BRUNO", "CLARA", "TOMAS"];

    // Each line one name, in spellings of different schemes.
    static readonly string[][] ArabicNames =
    [
        ["MOHAMMED", "MUHAMMAD", "MOHAMAD", "MOHAMED"], ["HUSSEIN", "HUSAYN", "HOSSEIN", "HUSSAIN"], ["YOUSSEF", "YUSUF", "YOUSEF"],
        ["KHALED", "KHALID"], ["ABDULRAHMAN", "ABD EL RAHMAN", "ABDEL RAHMAN"], ["FATIMA", "FATEMEH", "FATMA"], ["LAYLA", "LEILA"],
        ["OMAR", "UMAR"], ["SAEED", "SAID", "SAYEED"], ["IBRAHIM", "EBRAHIM"], ["MAHMOUD", "MAHMUD"], ["NOUR", "NUR", "NOOR"],
        ["AL MASRI", "EL MASRY", "ALMASRI"], ["QASIM", "KASSEM", "GHASEM"], ["TAREQ", "TARIK", "TARIQ"], ["ZAYNAB", "ZEINAB"],
        ["HADDAD", "HADAD"], ["NAJJAR", "NAJAR"], ["KHOURY", "KHOURI", "KHURI"], ["SHARIF", "CHERIF", "SHAREEF"],
        ["BAGHDADI", "BAGDADI"], ["TAMIMI", "TAMEEMI"], ["HASHEMI", "HASHIMI"], ["RASHEED", "RASHID"],
    ];

    internal static string Spanish(Random random) => Given[random.Next(Given.Length)];

    internal static string Surname(Random random, string ending) =>
        Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)] + ending;

    internal static string Town(Random random) => "VILLA " + Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(6)];

    internal static string Arabic(Random random) => string.Join(' ', Enumerable.Range(0, 3).Select(_ => ArabicNames[random.Next(ArabicNames.Length)][0]));

    /// <summary>The same names, each in a spelling drawn anew.</summary>
    internal static string RomanisedAnew(Random random, string name)
    {
        foreach (string[] spellings in ArabicNames)
        {
            name = name.Replace(spellings[0], spellings[random.Next(spellings.Length)], StringComparison.Ordinal);
        }
        return name;
    }

    /// <summary>One letter lost, doubled, replaced or exchanged with the next.</summary>
    internal static string Typo(Random random, string text)
    {
        if (text.Length < 3)
        {
            return text;
        }
        int at = random.Next(1, text.Length - 1);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + (char.IsAsciiDigit(text[at]) ? '7' : 'E') + text[(at + 1)..],
            _ => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
        };
    }
}
