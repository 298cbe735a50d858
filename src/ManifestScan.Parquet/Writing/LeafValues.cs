using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Writing;

/// <summary>The values of a column chunk without its nulls, ready to be encoded.</summary>
abstract class LeafValues
{
    public abstract int Count { get; }

    /// <summary>Bits of every plain value when they are all equally long, else 0.</summary>
    public abstract int FixedBits { get; }

    /// <summary>Bytes of one plain value; asked only when <see cref="FixedBits"/> is 0.</summary>
    public virtual int PlainSize(int index) => FixedBits / 8;

    public abstract void WritePlain(GrowingBuffer buffer, int start, int end);

    /// <summary>The chunk as a dictionary, or null when it would not be smaller or its page would exceed the limit.</summary>
    public abstract DictionaryPlan? PlanDictionary(int maxPageBytes);

    public abstract Bounds FindBounds();
}
