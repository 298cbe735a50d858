namespace ManifestScan.Link.Linkage;

/// <summary>Counts typing errors: insertions, deletions, replacements, exchanges of neighbours.</summary>
static class TypingErrors
{
    const int LongestOnStack = 128;

    /// <summary>The errors between two texts, or <paramref name="most"/> + 1 when there are more. O(length x most).</summary>
    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        while (left.Length > 0 && right.Length > 0 && left[0] == right[0])
        {
            left = left[1..];
            right = right[1..];
        }
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }
        if (left.Length == 0 || right.Length == 0)
        {
            return Math.Min(left.Length + right.Length, most + 1);
        }
        return Math.Abs(left.Length - right.Length) > most ? most + 1 : Align(left, right, most);
    }

    static int Align(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        int width = right.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = rows[..width];
        Span<int> above = rows.Slice(width, width);
        Span<int> row = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }
        for (int i = 1; i <= left.Length; i++)
        {
            row.Fill(most + 1);
            row[0] = i;
            int least = i;
            for (int j = Math.Max(1, i - most); j <= Math.Min(right.Length, i + most); j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int best = Math.Min(above[j - 1] + cost, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && cost == 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.Min(least, best);
            }
            if (least > most)
            {
                return most + 1;
            }
            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.Min(above[right.Length], most + 1);
    }
}
