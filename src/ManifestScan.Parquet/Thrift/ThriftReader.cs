using System.Text;
using System.Text.Unicode;

namespace ManifestScan.Parquet.Thrift;

/// <summary>Reads Thrift compact protocol from bytes that may be hostile.</summary>
/// <remarks>
/// Every length and count is compared with the bytes that are left, and skipping unknown fields stops at a fixed depth.
/// </remarks>
/// <param name="data">The bytes.</param>
/// <param name="origin">Offset of the first byte in the file, for messages.</param>
ref struct ThriftReader(ReadOnlySpan<byte> data, long origin)
{
    const int MaxSkipDepth = 16;
    const int MaxVarintBytes = 10;

    readonly ReadOnlySpan<byte> _data = data;
    ThriftType _boolean;

    public int Position { get; private set; }

    readonly int Remaining => _data.Length - Position;

    /// <summary>The next field of a struct; false at its end.</summary>
    /// <param name="fieldId">In: the id before, 0 at the start. Out: the id of this field.</param>
    /// <param name="type">Type of the value that follows.</param>
    public bool NextField(ref int fieldId, out ThriftType type)
    {
        int header = ReadByte();
        type = (ThriftType)(header & 0xF);
        if (type == ThriftType.Stop)
            return false;
        if (type > ThriftType.Uuid)
            throw Damaged("an unknown field type");
        int delta = header >> 4;
        fieldId = delta == 0 ? ReadInt16() : fieldId + delta;
        if (fieldId is < 0 or > short.MaxValue)
            throw Damaged("a field number out of range");
        _boolean = type;
        return true;
    }

    /// <summary>The value of a boolean field, which its header held.</summary>
    public readonly bool ReadBool(ThriftType type)
    {
        if (type is not (ThriftType.True or ThriftType.False))
            throw Mismatch();
        return _boolean == ThriftType.True;
    }

    public int ReadInt32(ThriftType type)
    {
        long value = ReadInt64(type);
        if (value is < int.MinValue or > int.MaxValue)
            throw Damaged("a 32-bit number out of range");
        return (int)value;
    }

    public long ReadInt64(ThriftType type)
    {
        return type switch
        {
            ThriftType.Byte => unchecked((sbyte)ReadByte()),
            ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64 => ReadZigZag(),
            _ => throw Mismatch(),
        };
    }

    public ReadOnlySpan<byte> ReadBinary(ThriftType type)
    {
        if (type != ThriftType.Binary)
            throw Mismatch();
        int length = ReadCount();
        Advance(length);
        return _data.Slice(Position - length, length);
    }

    public string ReadText(ThriftType type)
    {
        ReadOnlySpan<byte> bytes = ReadBinary(type);
        if (!Utf8.IsValid(bytes))
            throw Damaged("text that is not UTF-8");
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Starts a list; its elements follow.</summary>
    /// <param name="type">Type of the field.</param>
    /// <param name="elementType">What the elements must be.</param>
    /// <param name="maxCount">More elements than this are refused.</param>
    public int ReadList(ThriftType type, ThriftType elementType, int maxCount)
    {
        if (type != ThriftType.List)
            throw Mismatch();
        int count = ReadListHeader(out ThriftType found);
        if (count > 0 && found != elementType)
            throw Mismatch();
        if (count > maxCount)
            throw Damaged(FormattableString.Invariant($"a list of {count} elements where at most {maxCount} are allowed"));
        return count;
    }

    /// <summary>Requires that a field or element is a struct before its fields are read.</summary>
    public readonly void RequireStruct(ThriftType type)
    {
        if (type != ThriftType.Struct)
            throw Mismatch();
    }

    /// <summary>Passes over a value of any type.</summary>
    public void Skip(ThriftType type) => Skip(type, 0);

    public readonly ParquetFormatException Damaged(string found) =>
        new(FormattableString.Invariant($"Metadata at byte {origin + Position}: {found}."));

    readonly ParquetFormatException Mismatch() => Damaged("a value of another type than the format prescribes");

    void Skip(ThriftType type, int depth)
    {
        if (depth > MaxSkipDepth)
            throw Damaged("values nested too deeply");
        switch (type)
        {
            case ThriftType.True or ThriftType.False:
                break;
            case ThriftType.Byte:
                ReadByte();
                break;
            case ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64:
                ReadVarint();
                break;
            case ThriftType.Double:
                Advance(8);
                break;
            case ThriftType.Uuid:
                Advance(16);
                break;
            case ThriftType.Binary:
                ReadBinary(type);
                break;
            case ThriftType.List or ThriftType.Set:
                SkipList(depth);
                break;
            case ThriftType.Map:
                SkipMap(depth);
                break;
            case ThriftType.Struct:
                int id = 0;
                while (NextField(ref id, out ThriftType field))
                    Skip(field, depth + 1);
                break;
            default:
                throw Damaged("an unknown type");
        }
    }

    void SkipList(int depth)
    {
        int count = ReadListHeader(out ThriftType element);
        for (int i = 0; i < count; i++)
            SkipElement(element, depth + 1);
    }

    void SkipMap(int depth)
    {
        int count = ReadCount();
        if (count == 0)
            return;
        int types = ReadByte();
        for (int i = 0; i < count; i++)
        {
            SkipElement((ThriftType)(types >> 4), depth + 1);
            SkipElement((ThriftType)(types & 0xF), depth + 1);
        }
    }

    // Inside a container a boolean is one byte; as a field it has none.
    void SkipElement(ThriftType type, int depth) => Skip(type is ThriftType.True or ThriftType.False ? ThriftType.Byte : type, depth);

    int ReadListHeader(out ThriftType element)
    {
        int header = ReadByte();
        element = (ThriftType)(header & 0xF);
        int count = header >> 4;
        if (count == 15)
            count = ReadCount();
        if (count > Remaining)
            throw Damaged("a list longer than what is left");
        return count;
    }

    // An element of anything takes at least one byte, so no honest count exceeds what is left.
    int ReadCount()
    {
        ulong count = ReadVarint();
        if (count > (ulong)Remaining)
            throw Damaged("a length or count larger than what is left");
        return (int)count;
    }

    int ReadInt16()
    {
        long value = ReadZigZag();
        if (value is < short.MinValue or > short.MaxValue)
            throw Damaged("a 16-bit number out of range");
        return (int)value;
    }

    long ReadZigZag()
    {
        ulong value = ReadVarint();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    ulong ReadVarint()
    {
        ulong value = 0;
        for (int i = 0; i < MaxVarintBytes; i++)
        {
            byte b = ReadByte();
            value |= (ulong)(b & 0x7F) << (7 * i);
            if (b < 0x80)
                return value;
        }

        throw Damaged("a number of more than ten bytes");
    }

    void Advance(int count)
    {
        if (count > Remaining)
            throw Damaged("the end of the data inside a value");
        Position += count;
    }

    byte ReadByte()
    {
        Advance(1);
        return _data[Position - 1];
    }
}
