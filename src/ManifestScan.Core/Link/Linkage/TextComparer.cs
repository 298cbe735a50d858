namespace ManifestScan.Link.Linkage;

/// <summary>Compares texts of words (addresses, places, occupations): equal, a few typing errors, half of the words, different.</summary>
sealed class TextComparer : ValueComparer
{
    static readonly string[] Words = ["differs", "is like", "differs by typing errors", "agrees"];
    static readonly double[] Shares = [0.08, 0.05, 0.11, 0.76];

    readonly ulong[] _characters;
    readonly ulong[] _wordSets;
    readonly int[][] _words;

    internal TextComparer(RecordField field) : base(field)
    {
        _characters = CharacterSets(field.Values);
        _wordSets = [.. field.Values.Select(WordSet)];
        var idOfWord = new Dictionary<string, int>(StringComparer.Ordinal);
        _words = [.. field.Values.Select(v => LongWords(v, idOfWord))];
    }

    internal override IReadOnlyList<string> LevelWords => Words;

    internal override IReadOnlyList<double> UsualShares => Shares;

    internal override int CompareValues(int left, int right)
    {
        string a = Field.Values[left];
        string b = Field.Values[right];
        int longest = Math.Max(a.Length, b.Length);
        int most = Math.Min(4, longest / 5);
        if (most > 0 && Errors(a, b, _characters[left] ^ _characters[right], most) <= most)
        {
            return 3;
        }
        return (_wordSets[left] & _wordSets[right]) != 0 && IsLike(_words[left], _words[right]) ? 2 : AgreementPattern.Different;
    }

    /// <summary>Whether at least half of the longer words are in both.</summary>
    static bool IsLike(int[] left, int[] right)
    {
        int shared = 0;
        foreach (int word in left)
        {
            shared += Array.IndexOf(right, word) >= 0 ? 1 : 0;
        }
        return shared > 0 && shared * 2 >= Math.Max(left.Length, right.Length);
    }

    static int[] LongWords(string value, Dictionary<string, int> idOfWord)
    {
        var ids = new List<int>();
        foreach (string word in value.Split(' ').Where(w => w.Length > 2))
        {
            ids.Add(idOfWord.TryGetValue(word, out int id) ? id : idOfWord[word] = idOfWord.Count);
        }
        return [.. ids];
    }

    static ulong WordSet(string value)
    {
        ulong set = 0;
        foreach (Range range in value.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = value.AsSpan(range);
            if (word.Length > 2)
            {
                set |= 1UL << ((word[0] * 7 + word[1] * 3 + word[^1]) & 63);
            }
        }
        return set;
    }
}
