namespace ManifestScan.Signals;

/// <summary>The letters that two texts have in common, in the same order (longest common subsequence).</summary>
static class CommonLetters
{
    /// <summary>How many they are.</summary>
    internal static int Count(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var row = new int[other.Length + 1];
        foreach (char letter in one)
        {
            int diagonal = 0;
            for (int i = 1; i <= other.Length; i++)
            {
                (diagonal, row[i]) = (row[i], letter == other[i - 1] ? diagonal + 1 : Math.Max(row[i], row[i - 1]));
            }
        }
        return row[^1];
    }
}
