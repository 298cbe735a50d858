using System.Buffers;

namespace ManifestScan.Link.Names;

/// <summary>How far apart two words are: typing errors, with exchanges of letters that stand for one another for little or nothing.</summary>
/// <remarks>
/// An alignment in the manner of Damerau and Levenshtein whose steps are also the rules of <see cref="SpellingRules"/>. Two Latin
/// spellings of one Cyrillic name after any two of the known schemes are 0 apart or nearly so.
/// </remarks>
static class SpellingDistance
{
    /// <summary>One insertion, deletion, replacement or exchange of neighbours.</summary>
    internal const int OneError = 100;

    /// <summary>Words longer than this are compared by their beginning.</summary>
    internal const int LongestWord = 64;

    const int VowelTooMany = 60;
    const int VowelNotWritten = 12;
    const int DoubledTooMany = 8;
    const int DoubledVowelTooMany = 35;
    const int SignTooMany = 60;
    const int Unreached = int.MaxValue / 2;

    /// <summary>Hundredths of a typing error between two words of capital letters; 0 for the same word.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other word.</param>
    /// <param name="lacksVowels">Whether one is spelt after a script that does not write short vowels.</param>
    /// <param name="most">What is dearer need not be known: then any cost above this may be given. Two strangers cost a third of the time so.</param>
    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool lacksVowels = false, int most = int.MaxValue)
    {
        if (left.SequenceEqual(right))
        {
            return 0;
        }
        left = left[..Math.Min(left.Length, LongestWord)];
        right = right[..Math.Min(right.Length, LongestWord)];
        int width = right.Length + 1;
        int[] costs = ArrayPool<int>.Shared.Rent((left.Length + 1) * width);
        try
        {
            return Align(left, right, costs.AsSpan(0, (left.Length + 1) * width), (lacksVowels ? VowelNotWritten : VowelTooMany, most));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(costs);
        }
    }

    static int Align(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> costs, (int OfVowel, int Most) limits)
    {
        int width = right.Length + 1;
        costs.Fill(Unreached);
        costs[0] = 0;
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                int cost = costs[(i * width) + j];
                if (cost > limits.Most || cost == Unreached)
                {
                    continue;
                }
                if (i < left.Length)
                {
                    Lower(ref costs[((i + 1) * width) + j], cost + TooMany(left, i, limits.OfVowel));
                }
                if (j < right.Length)
                {
                    Lower(ref costs[(i * width) + j + 1], cost + TooMany(right, j, limits.OfVowel));
                }
                if (i < left.Length && j < right.Length)
                {
                    Lower(ref costs[((i + 1) * width) + j + 1], cost + (left[i] == right[j] ? 0 : OneError));
                    Exchange(left[i..], right[j..], costs[((i * width) + j)..], width);
                }
            }
        }
        return costs[(left.Length * width) + right.Length];
    }

    static void Exchange(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> costs, int width)
    {
        if (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[0] != left[1])
        {
            Lower(ref costs[(2 * width) + 2], costs[0] + OneError);
        }
        foreach (SpellingRules.Rule rule in SpellingRules.Of(left[0], right[0]))
        {
            bool holds = rule.IsAtEnd
                ? left.SequenceEqual(rule.Left) && right.SequenceEqual(rule.Right)
                : left.StartsWith(rule.Left, StringComparison.Ordinal) && right.StartsWith(rule.Right, StringComparison.Ordinal);
            if (holds)
            {
                Lower(ref costs[(rule.Left.Length * width) + rule.Right.Length], costs[0] + rule.Cost);
            }
        }
    }

    /// <summary>What a letter costs that the other word lacks; the last letter in full, which is where genders and sons differ.</summary>
    static int TooMany(ReadOnlySpan<char> word, int at, int vowelCost)
    {
        if (at > 0 && word[at] == word[at - 1])
        {
            return word[at] is 'A' or 'E' or 'I' or 'O' or 'U' ? DoubledVowelTooMany : DoubledTooMany;
        }
        bool isInside = at > 0 && at < word.Length - 1;
        return word[at] switch
        {
            'A' or 'E' or 'I' or 'O' or 'U' when isInside => vowelCost,
            'H' or 'Y' or 'J' when at > 0 => SignTooMany,
            _ => OneError,
        };
    }

    static void Lower(ref int cost, int other)
    {
        if (other < cost)
        {
            cost = other;
        }
    }
}
