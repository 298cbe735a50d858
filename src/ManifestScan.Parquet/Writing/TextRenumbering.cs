using System.Buffers;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Writing;

/// <summary>Turns the caller's text ids into ids of one chunk, numbered by first use.</summary>
sealed class TextRenumbering(IUtf8Values texts, Utf8Interner distinct, int maxPageBytes)
{
    // Below this ratio of dictionary size to values an array by id costs less than hashing ids.
    const int ArrayRatio = 4;

    /// <summary>The new ids, or null as soon as the dictionary page would exceed its limit.</summary>
    public int[]? Renumber(ReadOnlySpan<int> ids)
    {
        int[] result = new int[ids.Length];
        if (texts.Count / ArrayRatio > ids.Length)
            return RenumberSparse(ids, result) ? result : null;
        int[] known = ArrayPool<int>.Shared.Rent(texts.Count);
        known.AsSpan(0, texts.Count).Clear();
        bool fits = RenumberDense(ids, result, known);
        ArrayPool<int>.Shared.Return(known);
        return fits ? result : null;
    }

    // known[id] is the new id + 1, 0 when the id has not occurred.
    bool RenumberDense(ReadOnlySpan<int> ids, Span<int> result, int[] known)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            ref int local = ref known[ids[i]];
            if (local == 0 && (local = Add(ids[i]) + 1) == 0)
                return false;
            result[i] = local - 1;
        }

        return true;
    }

    bool RenumberSparse(ReadOnlySpan<int> ids, Span<int> result)
    {
        var known = new Dictionary<int, int>();
        for (int i = 0; i < ids.Length; i++)
        {
            if (!known.TryGetValue(ids[i], out int local))
            {
                local = Add(ids[i]);
                if (local < 0)
                    return false;
                known.Add(ids[i], local);
            }

            result[i] = local;
        }

        return true;
    }

    // The id of the text within the chunk, or -1 when the page is full.
    int Add(int id)
    {
        int local = distinct.Add(texts[id], out _);
        return distinct.ByteCount + (4L * distinct.Count) > maxPageBytes ? -1 : local;
    }
}
