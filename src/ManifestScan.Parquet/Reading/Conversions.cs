using System.Buffers.Binary;

namespace ManifestScan.Parquet.Reading;

/// <summary>From what other writers store to what this reader gives. All throw <see cref="OverflowException"/> out of range.</summary>
static class Conversions
{
    const int JulianDayOf1970 = 2_440_588;
    const long MicrosPerDay = 86_400_000_000;
    const long NanosPerMicro = 1000;

    /// <summary>Rounded down, also before 1970.</summary>
    public static long NanosToMicros(long nanos) =>
        nanos >= 0 ? nanos / NanosPerMicro : -1 - ((-1 - nanos) / NanosPerMicro);

    public static long MillisToMicros(long millis) => millis * 1000;

    public static long UInt64ToInt64(long bits) => bits >= 0 ? bits : throw new OverflowException();

    /// <summary>Nanoseconds of the day, then the Julian day number.</summary>
    public static long Int96ToMicros(ReadOnlySpan<byte> value)
    {
        long nanos = BinaryPrimitives.ReadInt64LittleEndian(value);
        int day = BinaryPrimitives.ReadInt32LittleEndian(value[8..]);
        return (((long)day - JulianDayOf1970) * MicrosPerDay) + NanosToMicros(nanos);
    }

    /// <summary>The nearest double of a decimal; exact decimals beyond 15 digits are not kept.</summary>
    public static double DecimalToDouble(Int128 unscaled, int scale) => (double)unscaled / Math.Pow(10, scale);

    /// <summary>A decimal of 1 to 16 bytes, big-endian two's complement.</summary>
    public static double DecimalToDouble(ReadOnlySpan<byte> bigEndian, int scale)
    {
        Int128 value = unchecked((sbyte)bigEndian[0]);
        foreach (byte b in bigEndian[1..])
            value = (value << 8) | b;
        return DecimalToDouble(value, scale);
    }
}
