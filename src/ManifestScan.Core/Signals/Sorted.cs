namespace ManifestScan.Signals;

/// <summary>Questions to rising lists, in as many steps as their length has bits.</summary>
static class Sorted
{
    /// <summary>How many entries are less than a value: also the place of the first that is not.</summary>
    internal static int CountBelow<T>(ReadOnlySpan<T> rising, T value)
        where T : IComparable<T>
    {
        int low = 0, high = rising.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rising[middle].CompareTo(value) < 0 ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Ids in order, each once, without those that are missing. The list is used up.</summary>
    internal static int[] Distinct(List<int> ids)
    {
        ids.Sort();
        int count = 0;
        for (int at = 0; at < ids.Count; at++)
        {
            if (ids[at] >= 0 && (count == 0 || ids[count - 1] != ids[at]))
            {
                ids[count++] = ids[at];
            }
        }
        ids.RemoveRange(count, ids.Count - count);
        return [.. ids];
    }

    /// <summary>How many entries lie from one value to another, both counted.</summary>
    internal static int CountBetween(ReadOnlySpan<long> rising, long from, long to) => CountBelow(rising, to + 1) - CountBelow(rising, from);
}
