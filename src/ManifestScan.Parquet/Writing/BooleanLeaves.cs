using System.Runtime.InteropServices;
using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Encodings;

namespace ManifestScan.Parquet.Writing;

/// <summary>Booleans: plain, one bit each; a dictionary never pays.</summary>
sealed class BooleanLeaves(ReadOnlyMemory<bool> values) : LeafValues
{
    public override int Count => values.Length;

    public override int FixedBits => 1;

    public override void WritePlain(GrowingBuffer buffer, int start, int end)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(values.Span[start..end]);
        int size = (bytes.Length + 7) / 8;
        BitPacking.Pack(bytes, 1, buffer.Append(size));
    }

    public override DictionaryPlan? PlanDictionary(int maxPageBytes) => null;

    public override Bounds FindBounds()
    {
        if (values.IsEmpty)
            return default;
        bool anyFalse = values.Span.Contains(false);
        bool anyTrue = values.Span.Contains(true);
        return new Bounds([anyFalse ? (byte)0 : (byte)1], [anyTrue ? (byte)1 : (byte)0]);
    }
}
