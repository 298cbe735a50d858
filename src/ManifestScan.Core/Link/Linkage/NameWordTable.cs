using System.Numerics;
using ManifestScan.Link.Names;

namespace ManifestScan.Link.Linkage;

/// <summary>The distinct words of names, and how two of them agree.</summary>
/// <remarks>Filled by one thread; compared by any number.</remarks>
sealed class NameWordTable
{
    const int CacheBits = 15;

    // Hundredths of a typing error for each letter of the shorter word: one error in seven letters.
    const int NearSpellingCost = 14;

    // One cache a thread, of the table last used there.
    [ThreadStatic]
    static (NameWordTable Owner, (ulong Pair, int Level)[] Entries) _cache;

    readonly Dictionary<string, int> _idOfWord = new(StringComparer.Ordinal);
    readonly List<string> _words = [];
    readonly List<int> _sounds = [];
    readonly List<ulong> _characters = [];

    /// <summary>The words of a folded name, titles left out.</summary>
    internal int[] InternAll(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(Intern)];
    }

    /// <summary>How a word sounds, see <see cref="SoundCode"/>.</summary>
    internal int SoundOf(int word) => _sounds[word];

    /// <summary>How two words agree.</summary>
    internal int Compare(int left, int right)
    {
        if (left == right)
        {
            return NameLevels.Equal;
        }
        bool mayBeTyping = BitOperations.PopCount(_characters[left] ^ _characters[right]) <= 4;
        bool mayBeSpelling = _sounds[left] == _sounds[right] || mayBeTyping;
        (int low, int high) = left < right ? (left, right) : (right, left);
        string a = _words[low];
        string b = _words[high];
        if (!mayBeSpelling && a[0] != b[0])
        {
            return NameLevels.Different;
        }
        ulong pair = ((ulong)(uint)low << 32) | (uint)high;
        ref (ulong Pair, int Level) cached = ref Cache()[(int)(unchecked(pair * 0x9E3779B97F4A7C15UL) >> (64 - CacheBits))];
        if (cached.Pair != pair || cached.Level == 0)
        {
            cached = (pair, Judge(a, b, mayBeTyping, mayBeSpelling));
        }
        return cached.Level;
    }

    (ulong Pair, int Level)[] Cache()
    {
        if (!ReferenceEquals(_cache.Owner, this))
        {
            _cache = (this, new (ulong, int)[1 << CacheBits]);
        }
        return _cache.Entries;
    }

    static int Judge(string a, string b, bool mayBeTyping, bool mayBeSpelling)
    {
        int shortest = Math.Min(a.Length, b.Length);
        if (shortest == 1)
        {
            return a[0] == b[0] ? NameLevels.Partial : NameLevels.Different;
        }
        int mostOfSpelling = WordLikeness.MostSpellingCost(shortest);
        int spelling = mayBeSpelling ? SpellingDistance.Between(a, b, most: Math.Max(mostOfSpelling, NearSpellingCost * shortest)) : int.MaxValue;
        if (spelling <= mostOfSpelling || NameVocabulary.AreShortForms(a, b))
        {
            return NameLevels.Spelling;
        }
        int most = shortest >= 6 ? 2 : shortest >= 3 ? 1 : 0;
        bool isNearSpelling = shortest > 3 && spelling <= NearSpellingCost * shortest;
        if (isNearSpelling || (mayBeTyping && most > 0 && TypingErrors.Between(a, b, most) <= most))
        {
            return NameLevels.Typing;
        }
        // Exports cut names off at a fixed width.
        return shortest >= 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)) ? NameLevels.Partial : NameLevels.Different;
    }

    int Intern(string word)
    {
        if (!_idOfWord.TryGetValue(word, out int id))
        {
            id = _words.Count;
            _idOfWord.Add(word, id);
            _words.Add(word);
            _sounds.Add(SoundCode.Of(word));
            ulong characters = 0;
            foreach (char c in word)
            {
                characters |= 1UL << (c & 63);
            }
            _characters.Add(characters);
        }
        return id;
    }
}
