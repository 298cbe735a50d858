namespace ManifestScan.Parquet.Writing;

/// <summary>Drops the nulls of a column.</summary>
static class Present
{
    public static ReadOnlyMemory<T> Only<T>(ReadOnlyMemory<T> values, ReadOnlySpan<bool> isNull)
    {
        int nulls = isNull.Count(true);
        if (nulls == 0)
            return values;
        T[] present = new T[values.Length - nulls];
        ReadOnlySpan<T> source = values.Span;
        int count = 0;
        for (int i = 0; i < source.Length; i++)
        {
            if (!isNull[i])
                present[count++] = source[i];
        }

        return present;
    }

    /// <summary>Ids that are not negative.</summary>
    public static ReadOnlyMemory<int> Only(ReadOnlyMemory<int> ids)
    {
        ReadOnlySpan<int> source = ids.Span;
        if (!source.ContainsAnyInRange(int.MinValue, -1))
            return ids;
        int[] present = new int[source.Length];
        int count = 0;
        foreach (int id in source)
        {
            if (id >= 0)
                present[count++] = id;
        }

        return present.AsMemory(0, count);
    }

    /// <summary>A mask that is true where an id is negative; empty when none is.</summary>
    public static bool[] NullMask(ReadOnlySpan<int> ids)
    {
        if (!ids.ContainsAnyInRange(int.MinValue, -1))
            return [];
        bool[] isNull = new bool[ids.Length];
        for (int i = 0; i < ids.Length; i++)
            isNull[i] = ids[i] < 0;
        return isNull;
    }

    /// <summary>Checks that a mask is empty or has one entry per value.</summary>
    public static void RequireMask(ReadOnlyMemory<bool> isNull, int count, string name)
    {
        if (!isNull.IsEmpty && isNull.Length != count)
            throw new ArgumentException(
                FormattableString.Invariant($"The null mask has {isNull.Length} entries for {count} values."), name);
    }

    /// <summary>Checks that no id lies beyond the texts.</summary>
    public static void RequireIds(ReadOnlySpan<int> ids, int textCount)
    {
        if (ids.ContainsAnyInRange(textCount, int.MaxValue))
            throw new ArgumentException(FormattableString.Invariant($"A text id is not below the {textCount} texts given."), nameof(ids));
    }
}
