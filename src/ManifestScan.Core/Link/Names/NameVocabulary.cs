using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Link.Names;

/// <summary>Words that say little of who is meant, words that stand for one another, and short forms of given names.</summary>
static class NameVocabulary
{
    static readonly FrozenDictionary<string, WordKind> Kinds = Words("title", "particle", "legal", "generic")
        .Where(w => !w.Word.Contains(' ', StringComparison.Ordinal))
        .DistinctBy(w => w.Word)
        .ToFrozenDictionary(w => w.Word, w => KindOf(w.Class), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Meant = ReferenceText.Rows("name-words.tsv").Where(row => row[0] == "same")
        .SelectMany(row => row[1].Split('|').Select(word => (Word: word, First: row[1].Split('|')[0])))
        .ToFrozenDictionary(w => w.Word, w => w.First, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, FrozenSet<string>> FullForms = Nicknames();

    /// <summary>Legal forms of several words, in Latin letters, longest first.</summary>
    internal static readonly string[] LegalPhrases = [.. Words("legal").Select(w => w.Word)
        .Where(w => w.Contains(' ', StringComparison.Ordinal)).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];

    /// <summary>What a word is worth.</summary>
    internal static WordKind KindOfWord(string word) => Kinds.GetValueOrDefault(word, WordKind.Name);

    /// <summary>The word a variant stands for (IBN for BIN), or the word itself.</summary>
    internal static string MeantBy(string word) => Meant.GetValueOrDefault(word, word);

    /// <summary>Whether one word is a short form of the other, or both are of one name.</summary>
    internal static bool AreShortForms(string left, string right) =>
        FullForms.TryGetValue(left, out FrozenSet<string>? a) && FullForms.TryGetValue(right, out FrozenSet<string>? b) && a.Overlaps(b);

    static IEnumerable<(string Class, string Word)> Words(params string[] classes) => ReferenceText.Rows("name-words.tsv")
        .Where(row => classes.Contains(row[0]))
        .SelectMany(row => row[1].Split('|').Select(word => (row[0], word)));

    static WordKind KindOf(string name) => name switch
    {
        "title" => WordKind.Title,
        "particle" => WordKind.Particle,
        "legal" => WordKind.LegalForm,
        _ => WordKind.Generic,
    };

    // A short form leads to the full names it may stand for, a full name to itself; two short forms of one full name meet there.
    static FrozenDictionary<string, FrozenSet<string>> Nicknames()
    {
        var full = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string[] row in ReferenceText.Rows("nicknames.tsv"))
        {
            foreach (string form in row[1].Split(' ').Append(row[0]))
            {
                if (!full.TryGetValue(form, out HashSet<string>? names))
                {
                    full.Add(form, names = new HashSet<string>(StringComparer.Ordinal));
                }
                names.Add(row[0]);
            }
        }
        return full.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
