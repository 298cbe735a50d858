using System.Text;
using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Persons;

/// <summary>The names of one culture with their frequencies, written out once as UTF-8 in every spelling.</summary>
sealed class NameCulture
{
    readonly byte[][][] _surnamesOfMen;
    readonly byte[][][] _surnamesOfWomen;
    readonly byte[][][] _men;
    readonly byte[][][] _women;
    readonly Lottery _surnameFrequency;
    readonly Lottery _menFrequency;
    readonly Lottery _womenFrequency;

    internal NameCulture(NameParts parts)
    {
        string[] common = parts.Surnames.Split(' ');
        string[] rare = [.. Tail(parts).Except(common, StringComparer.Ordinal)];
        string[] surnames = [.. common, .. rare];
        string[] men = GivenNames(parts, parts.Men), women = GivenNames(parts, parts.Women);
        _surnamesOfMen = InEverySpelling(surnames);
        _surnamesOfWomen = InEverySpelling([.. surnames.Select(s => FeminineOf(s, parts.Culture))]);
        (_men, _women) = (InEverySpelling(men), InEverySpelling(women));
        _surnameFrequency = new Lottery(
            [.. Zipf(common.Length, 1 - parts.TailShare, .75), .. Zipf(rare.Length, parts.TailShare, .25)]);
        _menFrequency = new Lottery(Zipf(men.Length, 1, .8));
        _womenFrequency = new Lottery(Zipf(women.Length, 1, .8));
        TwoSurnames = parts.Culture == "spanish";
        TwoGivenNames = parts.Culture switch
        {
            "russian" or "ukrainian" or "turkish" or "japanese" or "chinese" or "korean" => 0,
            "vietnamese" => .7,
            _ => .25,
        };
    }

    internal static NameCulture[] All { get; } = [.. NameLists.All.Select(p => new NameCulture(p))];

    /// <summary>Whether the surname is a father's and a mother's.</summary>
    internal bool TwoSurnames { get; }

    /// <summary>Share of people with a second given name.</summary>
    internal double TwoGivenNames { get; }

    internal static int IndexOf(string culture) => Array.FindIndex(NameLists.All, p => p.Culture == culture);

    internal ushort DrawSurname(ref Dice dice) => (ushort)_surnameFrequency.Draw(ref dice);

    internal ushort DrawGivenName(bool female, ref Dice dice) => (ushort)(female ? _womenFrequency : _menFrequency).Draw(ref dice);

    internal ReadOnlySpan<byte> Surname(int index, bool female, int spelling) => (female ? _surnamesOfWomen : _surnamesOfMen)[spelling][index];

    internal ReadOnlySpan<byte> GivenName(int index, bool female, int spelling) => (female ? _women : _men)[spelling][index];

    static IEnumerable<string> Tail(NameParts parts) =>
        (from ending in parts.Endings.Split(' ')
         from stem in parts.Stems.Split(' ')
         orderby Dice.Mix(0x7461, Value(stem), Value(ending))
         select stem + ending).Distinct(StringComparer.Ordinal);

    static ulong Value(string text) => text.Aggregate(7UL, (sum, c) => unchecked((sum * 31) + c));

    /// <summary>Chinese and Korean given names are two syllables, written together or with a space.</summary>
    static string[] GivenNames(NameParts parts, string list)
    {
        string[] names = list.Split(' ');
        return parts.Culture switch
        {
            "chinese" => [.. from a in names from b in names select a == b ? a : a + b],
            "korean" => [.. from a in names from b in names where a != b select a + " " + b],
            _ => names,
        };
    }

    static string FeminineOf(string surname, string culture)
    {
        bool slavic = culture is "russian" or "polish" or "ukrainian";
        return surname switch
        {
            _ when !slavic => surname,
            [.., 'О' or 'Е' or 'Ё', 'В'] or [.., 'И' or 'Ы', 'Н'] => surname + "А",
            [.. var stem, 'И', 'Й'] => stem + "АЯ",
            [.. var stem, 'K', 'I'] => stem + "KA",
            _ => surname,
        };
    }

    static byte[][][] InEverySpelling(string[] names) =>
        [.. Enumerable.Range(0, Romanization.Spellings).Select(s => names.Select(n => Encoding.UTF8.GetBytes(Romanization.Write(n, s))).ToArray())];

    /// <summary>Weights falling as rank to a power, adding up to <paramref name="sum"/>.</summary>
    static double[] Zipf(int count, double sum, double power)
    {
        double[] weights = [.. Enumerable.Range(0, count).Select(i => Math.Pow(i + 2.5, -power))];
        double total = weights.Sum();
        return [.. weights.Select(w => w / total * sum)];
    }
}
