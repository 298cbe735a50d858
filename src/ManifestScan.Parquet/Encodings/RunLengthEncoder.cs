using System.Numerics;
using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Encodings;

/// <summary>Writes the run-length / bit-packed hybrid. Source: Parquet format, Encodings.md, RLE.</summary>
static class RunLengthEncoder
{
    const int Group = 8;

    /// <summary>Writes all values, without a length in front.</summary>
    /// <param name="buffer">Receives the runs.</param>
    /// <param name="values">Each at least 0 and less than 2^width.</param>
    /// <param name="width">1 to 32.</param>
    public static void Write<T>(GrowingBuffer buffer, ReadOnlySpan<T> values, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        int minimumRun = MinimumRun(width);
        while (!values.IsEmpty)
        {
            int run = RunLength(values);
            if (run >= minimumRun || run == values.Length)
            {
                WriteRun(buffer, values[0], run, width);
                values = values[run..];
            }
            else
            {
                int literals = LiteralLength(values, minimumRun);
                WriteLiterals(buffer, values[..literals], width);
                values = values[literals..];
            }
        }
    }

    // A run costs about 3 + width/8 bytes with the header of the literals that follow; as literals its eighths cost width bytes each.
    static int MinimumRun(int width) => Math.Max(Group, (3 + ((width + 7) / 8)) * 8 / width / Group * Group);

    // Literals end only on whole groups, since the last group of a run of literals is filled up with zeros.
    static int LiteralLength<T>(ReadOnlySpan<T> values, int minimumRun)
        where T : unmanaged, IBinaryInteger<T>
    {
        int length = Group;
        while (length < values.Length && !StartsWithRun(values[length..], minimumRun))
            length += Group;
        return Math.Min(length, values.Length);
    }

    static bool StartsWithRun<T>(ReadOnlySpan<T> values, int minimumRun)
        where T : unmanaged, IBinaryInteger<T> =>
        values.Length >= minimumRun && values[0] == values[1] && !values[..minimumRun].ContainsAnyExcept(values[0]);

    static int RunLength<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryInteger<T>
    {
        int end = values.IndexOfAnyExcept(values[0]);
        return end < 0 ? values.Length : end;
    }

    static void WriteRun<T>(GrowingBuffer buffer, T value, int count, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        buffer.WriteVarint((ulong)count << 1);
        uint bits = uint.CreateTruncating(value);
        for (int written = 0; written < width; written += 8, bits >>= 8)
            buffer.WriteByte((byte)(bits & 0xFF));
    }

    static void WriteLiterals<T>(GrowingBuffer buffer, ReadOnlySpan<T> values, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        int groups = (values.Length + Group - 1) / Group;
        buffer.WriteVarint(((ulong)groups << 1) | 1);
        BitPacking.Pack(values, width, buffer.Append(groups * width));
    }
}
