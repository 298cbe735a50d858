namespace ManifestScan.Parquet.Writing;

/// <summary>One data page: a range of entries and the values present in it.</summary>
readonly record struct PageRange(int EntryStart, int EntryEnd, int ValueStart, int ValueEnd);

/// <summary>Divides a chunk into pages of about the wanted size that hold whole rows.</summary>
sealed class PageSplitter(Levels levels, int pageBytes)
{
    /// <summary>Pages of values that all take the same number of bits.</summary>
    public List<PageRange> ByBits(int bitsPerValue)
    {
        long entriesPerPage = Math.Max(1, pageBytes * 8L / bitsPerValue);
        var pages = new List<PageRange>();
        int value = 0;
        for (int start = 0; start < levels.EntryCount;)
        {
            int end = NextRow((int)Math.Min(levels.EntryCount, start + entriesPerPage));
            int values = levels.ValuesIn(start, end);
            pages.Add(new PageRange(start, end, value, value + values));
            value += values;
            start = end;
        }

        return pages;
    }

    /// <summary>Pages of values of different sizes.</summary>
    public List<PageRange> BySize(LeafValues leaves)
    {
        var pages = new List<PageRange>();
        long bytes = 0;
        int start = 0;
        int valueStart = 0;
        int value = 0;
        for (int entry = 0; entry < levels.EntryCount; entry++)
        {
            if (bytes >= pageBytes && IsRowStart(entry))
            {
                pages.Add(new PageRange(start, entry, valueStart, value));
                (start, valueStart, bytes) = (entry, value, 0);
            }

            if (levels.Definition is null || levels.Definition[entry] == levels.MaxDefinition)
                bytes += leaves.PlainSize(value++);
        }

        if (levels.EntryCount > 0)
            pages.Add(new PageRange(start, levels.EntryCount, valueStart, value));
        return pages;
    }

    bool IsRowStart(int entry) => levels.Repetition is null || levels.Repetition[entry] == 0;

    int NextRow(int entry)
    {
        while (entry < levels.EntryCount && !IsRowStart(entry))
            entry++;
        return entry;
    }
}
