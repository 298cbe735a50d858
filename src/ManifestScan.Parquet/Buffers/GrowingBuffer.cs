using System.Buffers;
using System.Buffers.Binary;

namespace ManifestScan.Parquet.Buffers;

/// <summary>Bytes appended one after another; the array is rented and given back by <see cref="Dispose"/>.</summary>
sealed class GrowingBuffer : IDisposable
{
    const int InitialCapacity = 4096;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialCapacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Room for <paramref name="count"/> more bytes, counted as written; the content is undefined until filled.</summary>
    /// <exception cref="InvalidOperationException">The buffer would exceed what one array can hold (about 2 GB).</exception>
    public Span<byte> Append(int count)
    {
        long needed = (long)Length + count;
        if (needed > _bytes.Length)
            Grow(needed);
        Span<byte> room = _bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Append(bytes.Length));

    public void WriteByte(byte value) => Append(1)[0] = value;

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Append(4), value);

    public void WriteInt32At(int position, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(position, 4), value);

    /// <summary>Unsigned LEB128, 7 bits per byte, lowest first.</summary>
    public void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            WriteByte((byte)(0x80 | (value & 0x7F)));
        WriteByte((byte)value);
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    void Grow(long needed)
    {
        if (needed > Array.MaxLength)
            throw new InvalidOperationException("One column of one row group exceeds 2 GB; write smaller row groups.");
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _bytes.Length)));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
