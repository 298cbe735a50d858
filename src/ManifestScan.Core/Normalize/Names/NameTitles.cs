using System.Buffers;
using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Names;

/// <summary>Takes titles off given names without mutilating names that end or begin like one.</summary>
/// <remarks>
/// A word of its own is a title at the end, and at the front only when nobody is named so (LADY is a given name). A title
/// glued to a name comes off only when what remains is plausible: a known given name; after MR also an unknown one of 5
/// letters ending in a consonant or of 7; after MISS any of 4 and after MRS, MSTR, CHD and INF, which end no name, any of 3.
/// So DREW, MSTISLAV, OMR, AMR, SAMR, VLADIMR, ALEXANDR and NASIR stay whole, which GTAS (PnrUtils) cuts.
/// </remarks>
static class NameTitles
{
    static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "MR", "MRS", "MS", "MISS", "MSTR", "MSS", "CHD", "INF", "INFT", "DR", "PROF", "SIR", "LADY", "MISTER", "MASTER",
            "Г-Н", "Г-ЖА", "ГОСПОДИН", "ГОСПОЖА",
        ],
        StringComparer.Ordinal);

    static readonly FrozenSet<string> FrontWords = FrozenSet.ToFrozenSet(
        ["MR", "MRS", "MS", "MISS", "MSTR", "DR", "PROF", "MISTER", "Г-Н", "Г-ЖА", "ГОСПОДИН", "ГОСПОЖА"], StringComparer.Ordinal);

    static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    // Longest first, so that MRS is not read as a name in MR.
    static readonly string[] Glued = ["MSTR", "MISS", "MRS", "CHD", "INF", "MR", "MS", "DR"];

    static readonly Lazy<FrozenSet<string>> GivenNames = new(() =>
        ReferenceText.Rows("given-names.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Removes titles from both ends of the words and returns them in order, or null.</summary>
    /// <param name="words">The words of a name; may become empty when it held titles alone.</param>
    /// <param name="glued">Whether the last word may have a title glued to it.</param>
    internal static string? Take(List<string> words, bool glued)
    {
        List<string> titles = [];
        while (words.Count > 1 && FrontWords.Contains(Bare(words[0])))
        {
            titles.Add(Bare(words[0]));
            words.RemoveAt(0);
        }
        int front = titles.Count;
        while (words.Count > 0 && Words.Contains(Bare(words[^1])))
        {
            titles.Insert(front, Bare(words[^1]));
            words.RemoveAt(words.Count - 1);
        }
        if (glued && titles.Count == front && words.Count > 0 && GluedTo(words[^1]) is { } title)
        {
            words[^1] = words[^1][..^title.Length];
            titles.Add(title);
        }
        return titles.Count == 0 ? null : string.Join(' ', titles);
    }

    static string Bare(string word) => word.Trim('.', ',', '(', ')').ToUpperInvariant();

    static string? GluedTo(string word)
    {
        string upper = word.ToUpperInvariant();
        if (upper != word || !word.All(char.IsAsciiLetter) || GivenNames.Value.Contains(upper))
        {
            return null; // glued titles are a habit of capital-letter systems
        }
        string? title = Array.Find(Glued, t => upper.EndsWith(t, StringComparison.Ordinal));
        return title is not null && IsPlausible(upper[..^title.Length], title) ? title : null;
    }

    static bool IsPlausible(string name, string title)
    {
        bool isKnown = GivenNames.Value.Contains(name);
        bool hasVowel = name.AsSpan().ContainsAny(Vowels);
        return title switch
        {
            "MRS" or "MSTR" or "CHD" or "INF" => name.Length >= 3 && hasVowel,
            "MISS" => isKnown || (name.Length >= 4 && hasVowel),
            "MR" => isKnown || (hasVowel && name.Length >= (EndsInVowel(name) ? 7 : 5)),
            "DR" => isKnown && !name.EndsWith("AN", StringComparison.Ordinal), // -ANDR ends names
            _ => isKnown && name.Length >= 4, // ADAMS and BEAMS are not Ada and Bea
        };
    }

    static bool EndsInVowel(string name) => Vowels.Contains(name[^1]);
}
