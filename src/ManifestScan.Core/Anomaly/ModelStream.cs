using System.Runtime.InteropServices;

namespace ManifestScan.Anomaly;

/// <summary>Arrays in a stored model: a count, then the values little end first.</summary>
static class ModelStream
{
    internal static void WriteFloats(this BinaryWriter writer, ReadOnlySpan<float> values)
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    internal static void WriteInts(this BinaryWriter writer, ReadOnlySpan<int> values)
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <exception cref="InvalidDataException">The stream is cut or damaged.</exception>
    internal static float[] ReadFloats(this BinaryReader reader) => Read<float>(reader);

    /// <exception cref="InvalidDataException">The stream is cut or damaged.</exception>
    internal static int[] ReadInts(this BinaryReader reader) => Read<int>(reader);

    /// <summary>A count that the rest of the stream can hold at one byte each at least.</summary>
    /// <exception cref="InvalidDataException">It cannot.</exception>
    internal static int ReadCount(this BinaryReader reader, int bytesEach = 1)
    {
        int count = reader.ReadInt32();
        long rest = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && count * (long)bytesEach <= rest ? count : throw new InvalidDataException("The model is damaged: a length is impossible.");
    }

    static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadCount(Marshal.SizeOf<T>())];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
