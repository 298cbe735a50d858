namespace ManifestScan.Parquet.Encodings;

/// <summary>BYTE_STREAM_SPLIT: first all first bytes of the values, then all second ones, and so on.</summary>
/// <remarks>Source: Parquet format, Encodings.md.</remarks>
static class ByteStreams
{
    /// <summary>Puts the bytes of each value side by side again.</summary>
    /// <param name="split">As stored; a multiple of the width.</param>
    /// <param name="joined">As long as <paramref name="split"/>.</param>
    /// <param name="width">Bytes per value, at least 1.</param>
    public static void Join(ReadOnlySpan<byte> split, Span<byte> joined, int width)
    {
        int count = split.Length / width;
        for (int k = 0; k < width; k++)
        {
            ReadOnlySpan<byte> stream = split.Slice(k * count, count);
            for (int i = 0, at = k; i < stream.Length; i++, at += width)
                joined[at] = stream[i];
        }
    }
}
