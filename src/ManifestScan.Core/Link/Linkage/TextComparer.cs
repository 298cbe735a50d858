namespace ManifestScan.Link.Linkage;

/// <summary>Compares texts of words (addresses, places, occupations): equal, a few typing errors, half of the words, different.</summary>
sealed class TextComparer : ValueComparer
{
    static readonly string[] Words = ["differs", "is like", "differs by typing errors", "agrees"];
    static readonly double[] Shares = [0.08, 0.05, 0.11, 0.76];

    readonly ulong[] _characters;
    readonly ulong[] _words;

    internal TextComparer(RecordField field) : base(field)
    {
        _characters = CharacterSets(field.Values);
        _words = [.. field.Values.Select(WordSet)];
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
        return (_words[left] & _words[right]) != 0 && IsLike(a, b) ? 2 : AgreementPattern.Different;
    }

    /// <summary>Whether at least half of the longer words are in both, or one text begins with the other.</summary>
    static bool IsLike(string left, string right)
    {
        string[] a = left.Split(' ');
        string[] b = right.Split(' ');
        int shared = a.Count(w => w.Length > 2 && Array.IndexOf(b, w) >= 0);
        int all = Math.Max(a.Count(w => w.Length > 2), b.Count(w => w.Length > 2));
        return shared > 0 && shared * 2 >= all;
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
