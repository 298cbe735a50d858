using ManifestScan.Link.Names;

namespace ManifestScan.Link.Linkage;

/// <summary>The values of a name field as words of one table of words.</summary>
/// <param name="field">The field.</param>
/// <param name="words">The words of all name fields.</param>
sealed class NameField(RecordField field, NameWordTable words)
{
    readonly int[][] _wordsOfValue = [.. field.Values.Select(words.InternAll)];

    /// <summary>The words of a value.</summary>
    internal ReadOnlySpan<int> WordsOf(int value) => _wordsOfValue[value];

    /// <summary>How two values agree, as a level of <see cref="NameComparer"/>.</summary>
    internal int Compare(int left, int right) => CompareWords(_wordsOfValue[left], _wordsOfValue[right]);

    /// <summary>How two lists of words agree: the worst of the best partners of the shorter list, lowered for words left over.</summary>
    internal int CompareWords(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.Length == 1 && right.Length == 1)
        {
            return words.Compare(left[0], right[0]);
        }
        ReadOnlySpan<int> few = left.Length <= right.Length ? left : right;
        ReadOnlySpan<int> many = left.Length <= right.Length ? right : left;
        int worst = NameLevels.Equal;
        int agreeing = 0;
        foreach (int word in few)
        {
            int best = NameLevels.Different;
            foreach (int other in many)
            {
                best = Math.Max(best, words.Compare(word, other));
            }
            agreeing += best >= NameLevels.Typing ? 1 : 0;
            worst = Math.Min(worst, best);
        }
        if (worst >= NameLevels.Typing)
        {
            return few.Length == many.Length ? worst : few.Length > 1 ? Math.Min(worst, NameLevels.Spelling) : Math.Min(worst, NameLevels.Partial);
        }
        return agreeing > 0 && worst == NameLevels.Partial ? NameLevels.Partial : agreeing * 2 > few.Length ? NameLevels.Partial : NameLevels.Different;
    }
}
