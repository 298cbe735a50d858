namespace ManifestScan.Parquet.Compression;

/// <summary>Copies of what was decompressed before.</summary>
static class Matches
{
    /// <summary>Repeats bytes from further up; source and target may overlap, which repeats a pattern.</summary>
    /// <param name="content">Bytes decompressed so far, with room behind them.</param>
    /// <param name="at">Where the copy goes.</param>
    /// <param name="distance">How far back its source lies, 1 to <paramref name="at"/>.</param>
    /// <param name="length">Bytes to copy.</param>
    public static void Copy(Span<byte> content, int at, int distance, int length)
    {
        // Each step may copy all that lies between source and target, which then doubles.
        Span<byte> target = content.Slice(at, length);
        ReadOnlySpan<byte> source = content.Slice(at - distance, distance);
        while (target.Length > source.Length)
        {
            source.CopyTo(target);
            target = target[source.Length..];
            source = content.Slice(at - distance, at + length - target.Length - (at - distance));
        }

        source[..target.Length].CopyTo(target);
    }
}
