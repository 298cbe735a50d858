using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Persons;

/// <summary>A state and how it numbers its travel documents.</summary>
/// <remarks>
/// Forms: domain.md 2.4. Where no series for service and diplomatic passports is public, the ordinary form is used for them. Numbers of a
/// sequential issuer rise with the date of issue; the others are drawn from the whole range (Korea, Germany).
/// </remarks>
sealed class Issuer
{
    const double YearsValid = 10;

    readonly NumberPattern[] _patterns;
    readonly int _ordinary;
    byte _index;

    Issuer(string code, string culture, int weight, string ordinary, string service = "", string diplomatic = "", string card = "")
    {
        string[] forms = ordinary.Split(' ');
        (Code, Culture, Weight, _ordinary) = (code, NameCulture.IndexOf(culture), weight, forms.Length);
        _patterns = [.. forms.Append(service).Append(diplomatic).Append(card).Select(p => new NumberPattern(p.Length == 0 ? forms[0] : p))];
        IsRandom = code is "KOR" or "DEU";
        HasCard = card.Length > 0;
    }

    internal static Issuer[] All { get; } = Numbered(
    [
        new("RUS", "russian", 9, "7o####### 6o####### 5o#######", "20#######", "10#######"),
        new("UKR", "ukrainian", 3, "F@######"),
        new("BLR", "russian", 1, "MP#######"),
        new("KAZ", "russian", 2, "N########"),
        new("UZB", "russian", 1, "FA#######"),
        new("AZE", "turkish", 1, "C########"),
        new("GEO", "russian", 1, "##@@#####"),
        new("ARM", "russian", 1, "A@#######"),
        new("GBR", "english", 9, "5########"),
        new("USA", "english", 12, "@######## 5########"),
        new("CAN", "english", 3, "A@######"),
        new("AUS", "english", 3, "P@#######"),
        new("NZL", "english", 1, "L@######"),
        new("IRL", "english", 1, "P@#######"),
        new("DEU", "german", 9, "C$$$$$$$$ F$$$$$$$$", "", "", "L$$$$$$$$"),
        new("AUT", "german", 2, "U#######"),
        new("CHE", "german", 2, "X#######", "", "", "E#######"),
        new("FRA", "french", 7, "##@@#####", "", "", "@#@######"),
        new("BEL", "french", 2, "E@######"),
        new("ESP", "spanish", 6, "PA@######", "", "", "BA@######"),
        new("MEX", "spanish", 3, "G########"),
        new("ARG", "spanish", 1, "AA@######"),
        new("COL", "spanish", 1, "A@######"),
        new("CHL", "spanish", 1, "F########"),
        new("PER", "spanish", 1, "1########"),
        new("BRA", "portuguese", 4, "@@######"),
        new("PRT", "portuguese", 2, "C@######"),
        new("ITA", "italian", 5, "Y@#######", "", "", "CA#####@@"),
        new("POL", "polish", 3, "E@#######"),
        new("CZE", "polish", 1, "4#######"),
        new("HUN", "german", 1, "B@#######"),
        new("ROU", "italian", 1, "05#######"),
        new("GRC", "italian", 1, "A@#######"),
        new("SRB", "russian", 1, "01#######"),
        new("BGR", "russian", 1, "38#######"),
        new("TUR", "turkish", 5, "U########", "S########", "D########"),
        new("EGY", "arabic", 2, "A########"),
        new("ARE", "arabic", 3, "@########"),
        new("SAU", "arabic", 2, "@########"),
        new("MAR", "arabic", 1, "@@#######"),
        new("QAT", "arabic", 1, "0########"),
        new("KWT", "arabic", 1, "P########"),
        new("JOR", "arabic", 1, "@######"),
        new("LBN", "arabic", 1, "LR#######"),
        new("TUN", "arabic", 1, "@######"),
        new("DZA", "arabic", 1, "1########"),
        new("IRQ", "arabic", 1, "A########"),
        new("IRN", "arabic", 1, "@########"),
        new("PAK", "arabic", 2, "@@#######"),
        new("IND", "indian", 9, "@#######"),
        new("BGD", "indian", 1, "A########"),
        new("LKA", "indian", 1, "N#######"),
        new("CHN", "chinese", 12, "E^####### G########", "PE#######", "DE#######"),
        new("HKG", "chinese", 2, "K########"),
        new("TWN", "chinese", 2, "3########"),
        new("SGP", "chinese", 2, "K#######@"),
        new("MYS", "chinese", 2, "A########"),
        new("KOR", "korean", 4, "M###@#### M########", "G########", "D########"),
        new("JPN", "japanese", 5, "T@#######"),
        new("VNM", "vietnamese", 2, "C#######"),
        new("THA", "vietnamese", 2, "A@#######"),
        new("IDN", "arabic", 2, "C#######"),
        new("PHL", "spanish", 2, "P#######A"),
        new("SWE", "nordic", 1, "AA#######"),
        new("NOR", "nordic", 1, "F@######"),
        new("DNK", "nordic", 1, "2########"),
        new("FIN", "nordic", 1, "P@#######"),
        new("NLD", "german", 3, "N@$$$$$$#"),
        new("ZAF", "african", 1, "A########"),
        new("KEN", "african", 1, "BK######"),
        new("NGA", "african", 1, "A########"),
        new("ETH", "african", 1, "EP#######"),
        new("GHA", "african", 1, "G#######"),
        new("SEN", "french", 1, "A########"),
    ]);

    /// <summary>The index of a state by its ISO 3166-1 alpha-3 code, or -1 when its documents are not modelled.</summary>
    internal static int IndexOf(string code) => Array.FindIndex(All, i => i.Code == code);

    internal string Code { get; }

    internal int Culture { get; }

    /// <summary>Rough share of the world's travellers.</summary>
    internal int Weight { get; }

    internal bool IsRandom { get; }

    /// <summary>Whether people also travel on identity cards.</summary>
    internal bool HasCard { get; }

    internal NumberPattern Pattern(Document document) => _patterns[document.Form];

    /// <summary>A document applied for at a moment in the last ten years (0 to 1, above 1 for this year's renewals).</summary>
    /// <param name="kind">What sort of document.</param>
    /// <param name="moment">When, as a share of ten years.</param>
    /// <param name="place">Which of the copies made at about that moment, counted in numbers.</param>
    /// <param name="dice">Decides between the ordinary forms, and the number where the issuer draws it.</param>
    internal Document Issue(DocumentKind kind, double moment, int place, ref Dice dice)
    {
        int form = kind switch
        {
            DocumentKind.Ordinary => FormAt(moment),
            DocumentKind.Card => _ordinary + 2,
            _ => _ordinary + (kind == DocumentKind.Service ? 0 : 1),
        };
        long count = _patterns[form].Count;
        long yearly = Math.Min(count / 14, kind is DocumentKind.Ordinary or DocumentKind.Card ? Weight * 700_000L : 40_000L * Weight);
        long serial = IsRandom
            ? (long)(dice.Share() * count)
            : (count / 9) + (long)(moment * YearsValid * yearly) + place;
        return new Document(serial % count, _index, (byte)form, kind);
    }

    static Issuer[] Numbered(Issuer[] all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            all[i]._index = (byte)i;
        }
        return all;
    }

    /// <summary>The newest form comes first; older ones are still valid with people who applied long ago.</summary>
    int FormAt(double moment) => moment switch
    {
        < .12 when _ordinary > 2 => 2,
        < .25 when _ordinary > 1 => 1,
        _ => 0,
    };
}
