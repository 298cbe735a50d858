using System.Collections.Frozen;

namespace ManifestScan.Normalize.Names;

/// <summary>Capital letters that have their own Latin spelling: Cyrillic, and Latin letters that no decomposition reaches.</summary>
/// <remarks>
/// Source: ICAO Doc 9303-3 section 6 (Russian, with Ё as Е; Belarusian, Ukrainian, Serbian and Macedonian letters where Russian
/// has none). Kazakh and other Turkic letters are not in that table and take their plain Latin base.
/// </remarks>
static class LatinLetters
{
    const string Table =
        "А A Б B В V Г G Д D Е E Ё E Ж ZH З Z И I Й I К K Л L М M Н N О O П P Р R С S Т T У U Ф F Х KH Ц TS Ч CH Ш SH Щ SHCH Ъ IE Ы Y " +
        "Ь - Э E Ю IU Я IA І I Ї I Є IE Ґ G Ў U Ђ D Ј J Љ LJ Њ NJ Ћ C Џ DZ Ѓ GJ Ѕ DZ Ќ KJ Ә A Ғ G Қ K Ң N Ө O Ұ U Ү U Һ H Ѝ I " +
        "ß SS ẞ SS Æ AE Œ OE Ø O Ł L Đ D Ð D Þ TH Ħ H Ŋ N ı I Ə A";

    static readonly FrozenDictionary<char, string> Spellings = Table.Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0][0], pair => pair[1] == "-" ? "" : pair[1]);

    /// <summary>The spelling of a capital letter, possibly empty; null when it has none of its own.</summary>
    internal static string? Of(char c) => Spellings.GetValueOrDefault(c);
}
