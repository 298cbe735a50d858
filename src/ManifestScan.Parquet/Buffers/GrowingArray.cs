namespace ManifestScan.Parquet.Buffers;

/// <summary>Values appended in spans; the result is handed out without a copy.</summary>
/// <remarks>
/// Grows by doubling instead of trusting a count from a file, so a false count costs an error, not memory.
/// </remarks>
sealed class GrowingArray<T>(int capacity)
{
    T[] _items = new T[capacity];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ReadOnlyMemory<T> Memory => _items.AsMemory(0, Count);

    /// <summary>Room for <paramref name="count"/> more values, counted as present.</summary>
    public Span<T> Append(int count)
    {
        int needed = Count + count;
        if (needed > _items.Length)
            Array.Resize(ref _items, (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _items.Length)));
        Span<T> room = _items.AsSpan(Count, count);
        Count = needed;
        return room;
    }

    public void Add(T value) => Append(1)[0] = value;
}
