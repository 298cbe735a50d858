using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Chooses how a chunk's values are read, and converts them at the end.</summary>
static class ValueReaders
{
    /// <summary>A reader for a column.</summary>
    /// <param name="column">Decides the kind.</param>
    /// <param name="capacity">Values to make room for at first.</param>
    /// <param name="limits">For texts: how many bytes of them.</param>
    public static ValueReader For(in LeafColumn column, int capacity, ParquetReaderOptions limits)
    {
        int scale = column.Scale;
        return column.Element.Type switch
        {
            PhysicalType.Boolean => new BooleanReader(capacity),
            PhysicalType.Int32 => new NumberReader<int>(capacity),
            PhysicalType.Int64 => new NumberReader<long>(capacity),
            PhysicalType.Int96 => new FixedReader<long>(12, Conversions.Int96ToMicros),
            PhysicalType.Float => new NumberReader<float>(capacity),
            PhysicalType.Double => new NumberReader<double>(capacity),
            PhysicalType.ByteArray => new Utf8Reader(capacity, limits.MaxTextBytes, limits.MaxChunkBytes),
            _ => new FixedReader<double>(column.Element.TypeLength, bytes => Conversions.DecimalToDouble(bytes, scale)),
        };
    }

    /// <summary>The values as a boxed ReadOnlyMemory of the column's type, with room where something is missing.</summary>
    /// <param name="reader">Made by <see cref="For"/> for the same column.</param>
    /// <param name="column">Decides the conversion.</param>
    /// <param name="isMissing">One per row or element; empty when nothing is missing.</param>
    /// <exception cref="OverflowException">A value does not fit.</exception>
    public static object Finish(ValueReader reader, in LeafColumn column, ReadOnlySpan<bool> isMissing)
    {
        int scale = column.Scale;
        return column.Kind switch
        {
            ValueKind.Boolean => Spread(((BooleanReader)reader).Values, isMissing, false),
            ValueKind.Int32 => Spread(Stored<int>(reader), isMissing, 0),
            ValueKind.Int32AsInt64 => Spread(Convert<int, long>(reader, value => value), isMissing, 0L),
            ValueKind.UInt32AsInt64 => Spread(Convert<int, long>(reader, value => unchecked((uint)value)), isMissing, 0L),
            ValueKind.Int64 => Spread(Stored<long>(reader), isMissing, 0L),
            ValueKind.UInt64 => Spread(Convert<long, long>(reader, Conversions.UInt64ToInt64), isMissing, 0L),
            ValueKind.MillisAsMicros => Spread(Convert<long, long>(reader, Conversions.MillisToMicros), isMissing, 0L),
            ValueKind.NanosAsMicros => Spread(Convert<long, long>(reader, Conversions.NanosToMicros), isMissing, 0L),
            ValueKind.Int96 => Spread(((FixedReader<long>)reader).Values, isMissing, 0L),
            ValueKind.Float => Spread(Stored<float>(reader), isMissing, 0f),
            ValueKind.Double => Spread(Stored<double>(reader), isMissing, 0d),
            ValueKind.Text => Spread(((Utf8Reader)reader).Ids, isMissing, -1),
            ValueKind.DecimalInt32 => Spread(
                Convert<int, double>(reader, value => Conversions.DecimalToDouble(value, scale)), isMissing, 0d),
            ValueKind.DecimalInt64 => Spread(
                Convert<long, double>(reader, value => Conversions.DecimalToDouble(value, scale)), isMissing, 0d),
            _ => Spread(((FixedReader<double>)reader).Values, isMissing, 0d),
        };
    }

    static ReadOnlyMemory<T> Stored<T>(ValueReader reader)
        where T : unmanaged => ((NumberReader<T>)reader).Values;

    static ReadOnlyMemory<TTo> Convert<TFrom, TTo>(ValueReader reader, Func<TFrom, TTo> convert)
        where TFrom : unmanaged
    {
        ReadOnlySpan<TFrom> stored = Stored<TFrom>(reader).Span;
        TTo[] converted = new TTo[stored.Length];
        for (int i = 0; i < converted.Length; i++)
            converted[i] = convert(stored[i]);
        return converted;
    }

    static ReadOnlyMemory<T> Spread<T>(ReadOnlyMemory<T> present, ReadOnlySpan<bool> isMissing, T missing)
    {
        if (isMissing.IsEmpty)
            return present;
        T[] spread = new T[isMissing.Length];
        ReadOnlySpan<T> source = present.Span;
        int taken = 0;
        for (int i = 0; i < spread.Length; i++)
            spread[i] = isMissing[i] ? missing : source[taken++];
        return spread;
    }
}
