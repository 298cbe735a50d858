using System.Text;
using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Thrift;

/// <summary>Writes Thrift compact protocol structs into a buffer.</summary>
sealed class ThriftWriter(GrowingBuffer buffer)
{
    // Text that is not well-formed UTF-16 must fail, not turn into replacement characters.
    static readonly UTF8Encoding StrictUtf8 = new(false, true);

    readonly Stack<int> _outerFieldIds = new();
    int _lastFieldId;

    public void BeginStruct()
    {
        _outerFieldIds.Push(_lastFieldId);
        _lastFieldId = 0;
    }

    public void EndStruct()
    {
        buffer.WriteByte((byte)ThriftType.Stop);
        _lastFieldId = _outerFieldIds.Pop();
    }

    public void BeginStruct(int fieldId)
    {
        Header(fieldId, ThriftType.Struct);
        BeginStruct();
    }

    public void EmptyStruct(int fieldId)
    {
        BeginStruct(fieldId);
        EndStruct();
    }

    public void Bool(int fieldId, bool value) => Header(fieldId, value ? ThriftType.True : ThriftType.False);

    public void Int16(int fieldId, short value)
    {
        Header(fieldId, ThriftType.Int16);
        ZigZag(value);
    }

    public void Int32(int fieldId, int value)
    {
        Header(fieldId, ThriftType.Int32);
        ZigZag(value);
    }

    public void Int64(int fieldId, long value)
    {
        Header(fieldId, ThriftType.Int64);
        ZigZag(value);
    }

    public void Binary(int fieldId, ReadOnlySpan<byte> value)
    {
        Header(fieldId, ThriftType.Binary);
        Binary(value);
    }

    public void Text(int fieldId, string value) => Binary(fieldId, StrictUtf8.GetBytes(value));

    public void List(int fieldId, ThriftType elementType, int count)
    {
        Header(fieldId, ThriftType.List);
        if (count < 15)
        {
            buffer.WriteByte((byte)((count << 4) | (int)elementType));
            return;
        }

        buffer.WriteByte((byte)(0xF0 | (int)elementType));
        buffer.WriteVarint((ulong)count);
    }

    public void Int32Element(int value) => ZigZag(value);

    public void TextElement(string value) => Binary(StrictUtf8.GetBytes(value));

    void Binary(ReadOnlySpan<byte> value)
    {
        buffer.WriteVarint((ulong)value.Length);
        buffer.Write(value);
    }

    void Header(int fieldId, ThriftType type)
    {
        int delta = fieldId - _lastFieldId;
        if (delta is > 0 and <= 15)
        {
            buffer.WriteByte((byte)((delta << 4) | (int)type));
        }
        else
        {
            buffer.WriteByte((byte)type);
            ZigZag(fieldId);
        }

        _lastFieldId = fieldId;
    }

    void ZigZag(long value) => buffer.WriteVarint(unchecked((ulong)((value << 1) ^ (value >> 63))));
}
