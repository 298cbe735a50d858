using System.Buffers;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Documents;

/// <summary>Numbers that hold a letter which is Cyrillic for certain, such as Russian birth certificates (II-БА 123456).</summary>
static class CyrillicNumber
{
    static readonly SearchValues<char> Roman = SearchValues.Create("IVXLCІХСУ"); // with the Cyrillic letters that are typed for them

    /// <summary>One spelling: the letters Cyrillic, but a Roman numeral before the last two of a run Latin.</summary>
    /// <param name="number">Upper case, letters and digits alone.</param>
    internal static string Settle(string number)
    {
        char[] settled = number.ToCharArray();
        for (int start = 0; start < settled.Length; start++)
        {
            int end = start;
            while (end < settled.Length && char.IsLetter(settled[end]))
            {
                end++;
            }
            SettleRun(settled.AsSpan(start, end - start));
            start = end;
        }
        return new string(settled);
    }

    static void SettleRun(Span<char> run)
    {
        int numeral = run.Length - 2;
        bool hasNumeral = numeral > 0 && !run[..numeral].ContainsAnyExcept(Roman);
        for (int i = 0; i < run.Length; i++)
        {
            run[i] = hasNumeral && i < numeral ? ToRoman(run[i]) : Homoglyphs.ToCyrillic(run[i]);
        }
    }

    static char ToRoman(char c) => c == 'У' ? 'V' : Homoglyphs.ToLatin(c);
}
