using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Writing;

/// <summary>int, long, float or double values.</summary>
sealed class NumberLeaves<T>(ReadOnlyMemory<T> values) : LeafValues
    where T : unmanaged, INumber<T>
{
    public override int Count => values.Length;

    public override int FixedBits => Unsafe.SizeOf<T>() * 8;

    public override void WritePlain(GrowingBuffer buffer, int start, int end) =>
        buffer.Write(LittleEndian.Bytes(values.Span[start..end]));

    // Equal means equal bits, so that NaN payloads and negative zero survive.
    public override DictionaryPlan? PlanDictionary(int maxPageBytes) => Unsafe.SizeOf<T>() == sizeof(int)
        ? new NumberDictionary<int>(maxPageBytes).Plan(MemoryMarshal.Cast<T, int>(values.Span))
        : new NumberDictionary<long>(maxPageBytes).Plan(MemoryMarshal.Cast<T, long>(values.Span));

    // NaN compares false with everything, so after the first number the loop passes over it by itself.
    public override Bounds FindBounds()
    {
        ReadOnlySpan<T> span = values.Span;
        int first = 0;
        while (first < span.Length && T.IsNaN(span[first]))
            first++;
        if (first == span.Length)
            return default;
        T min = span[first];
        T max = min;
        foreach (T value in span)
        {
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }

        return new Bounds(Plain(T.IsZero(min) ? -T.Zero : min), Plain(T.IsZero(max) ? T.Zero : max));
    }

    // The two zeros compare equal, so the format wants a bound of zero to include both: min -0, max +0.
    static byte[] Plain(T value) => LittleEndian.Bytes(new ReadOnlySpan<T>(in value)).ToArray();
}
