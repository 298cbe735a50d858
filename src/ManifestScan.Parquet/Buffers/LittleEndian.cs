using System.Runtime.InteropServices;

namespace ManifestScan.Parquet.Buffers;

/// <summary>The one place that relies on the machine's byte order.</summary>
/// <remarks>Parquet stores numbers little-endian, so arrays are copied as they lie.</remarks>
static class LittleEndian
{
    /// <summary>The bytes of an array of numbers.</summary>
    /// <exception cref="PlatformNotSupportedException">On a big-endian machine.</exception>
    public static ReadOnlySpan<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Require();
        return MemoryMarshal.AsBytes(values);
    }

    /// <summary>The bytes of an array of numbers, to be filled.</summary>
    /// <exception cref="PlatformNotSupportedException">On a big-endian machine.</exception>
    public static Span<byte> Bytes<T>(Span<T> values)
        where T : unmanaged
    {
        Require();
        return MemoryMarshal.AsBytes(values);
    }

    static void Require()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Parquet files are read and written on little-endian machines only.");
    }
}
