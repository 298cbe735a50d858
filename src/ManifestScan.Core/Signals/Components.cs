namespace ManifestScan.Signals;

/// <summary>Connected components of few things.</summary>
static class Components
{
    /// <summary>For each of 0 to <paramref name="count"/> - 1 the least number it is connected with.</summary>
    internal static int[] Find(int count, IEnumerable<(int Left, int Right)> edges)
    {
        int[] parents = [.. Enumerable.Range(0, count)];
        foreach ((int left, int right) in edges)
        {
            int a = Root(left);
            int b = Root(right);
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }
        return [.. Enumerable.Range(0, count).Select(Root)];

        int Root(int member)
        {
            while (parents[member] != member)
            {
                parents[member] = parents[parents[member]];
                member = parents[member];
            }
            return member;
        }
    }
}
