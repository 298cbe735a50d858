using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Gives stored bounds a type; a bound of the wrong length, NaN, or text cut inside a character counts as absent.</summary>
static class StatisticsReader
{
    const long MicrosPerMilli = 1000;

    public static ParquetColumnStatistics Read(ChunkStatistics? stored, ValueKind kind)
    {
        if (stored is null)
            return new ParquetColumnStatistics();
        return new ParquetColumnStatistics
        {
            NullCount = stored.NullCount is >= 0 ? stored.NullCount : null,
            MinInt64 = WholeNumber(stored.Min, kind),
            MaxInt64 = WholeNumber(stored.Max, kind),
            MinDouble = Real(stored.Min, kind),
            MaxDouble = Real(stored.Max, kind),
            MinText = Text(stored.Min, kind),
            MaxText = Text(stored.Max, kind),
            IsMinExact = stored.IsMinExact,
            IsMaxExact = stored.IsMaxExact,
        };
    }

    static long? WholeNumber(byte[]? bound, ValueKind kind) => (kind, bound?.Length) switch
    {
        (ValueKind.Boolean, 1) => bound![0] & 1,
        (ValueKind.Int32 or ValueKind.Int32AsInt64, 4) => BinaryPrimitives.ReadInt32LittleEndian(bound),
        (ValueKind.UInt32AsInt64, 4) => BinaryPrimitives.ReadUInt32LittleEndian(bound),
        (ValueKind.Int64, 8) => BinaryPrimitives.ReadInt64LittleEndian(bound),
        (ValueKind.NanosAsMicros, 8) => Conversions.NanosToMicros(BinaryPrimitives.ReadInt64LittleEndian(bound)),
        (ValueKind.MillisAsMicros, 8) => Micros(BinaryPrimitives.ReadInt64LittleEndian(bound)),
        _ => null,
    };

    static long? Micros(long millis) => Math.Abs((decimal)millis) > long.MaxValue / MicrosPerMilli ? null : millis * MicrosPerMilli;

    static double? Real(byte[]? bound, ValueKind kind)
    {
        double value = (kind, bound?.Length) switch
        {
            (ValueKind.Float, 4) => BinaryPrimitives.ReadSingleLittleEndian(bound),
            (ValueKind.Double, 8) => BinaryPrimitives.ReadDoubleLittleEndian(bound),
            _ => double.NaN,
        };
        return double.IsNaN(value) ? null : value;
    }

    static string? Text(byte[]? bound, ValueKind kind) =>
        kind == ValueKind.Text && bound is not null && Utf8.IsValid(bound) ? Encoding.UTF8.GetString(bound) : null;
}
