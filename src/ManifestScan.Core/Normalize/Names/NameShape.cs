using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Names;

/// <summary>What the look of the words of a name says about where the surname stands.</summary>
static class NameShape
{
    static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        [
            "VAN", "VON", "DE", "DER", "DEN", "DA", "DOS", "DAS", "DI", "DU", "DEL", "DELLA", "LA", "LE", "AL", "EL", "BIN", "BINT", "IBN",
            "BEN", "TER", "TEN", "ФОН",
        ],
        StringComparer.Ordinal);

    /// <summary>Number of words in capitals at one end when the other words are not; 0 when capitals say nothing.</summary>
    internal static int CapitalWords(List<string> words, out bool fromEnd)
    {
        int front = words.TakeWhile(IsCapital).Count();
        int back = words.AsEnumerable().Reverse().TakeWhile(IsCapital).Count();
        fromEnd = front == 0;
        int all = words.Count(IsCapital);
        return all < words.Count && all == Math.Max(front, back) && (front == 0 || back == 0) ? all : 0;
    }

    /// <summary>Whether a name in mixed case is Latin, which in running text puts the surname last.</summary>
    internal static bool LooksGivenFirst(List<string> words) =>
        words.Exists(w => w.Any(char.IsLower)) && !words.Exists(w => w.Any(Homoglyphs.IsCyrillic));

    /// <summary>The surname with the particles before it (van der Berg); at least one word is left for the given name.</summary>
    internal static int WithParticles(List<string> words, bool fromEnd)
    {
        int length = 1;
        while (length < words.Count - 1 && IsParticle(fromEnd ? words[^(length + 1)] : words[length - 1]))
        {
            length++;
        }
        return length;
    }

    static bool IsParticle(string word) => Particles.Contains(word.ToUpperInvariant());

    static bool IsCapital(string word) => word.Length > 1 && word.Any(char.IsLetter) && !word.Any(char.IsLower);
}
