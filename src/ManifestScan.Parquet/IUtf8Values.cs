namespace ManifestScan.Parquet;

/// <summary>Text by id, as UTF-8; implemented by the caller so that a column of ids is written without making strings.</summary>
/// <remarks>Must not change while a column that refers to it is written; may be read from several threads at once.</remarks>
public interface IUtf8Values
{
    /// <summary>Number of values; ids run from 0 to Count - 1.</summary>
    int Count { get; }

    /// <summary>The UTF-8 bytes of one value, possibly empty; two ids may hold the same text.</summary>
    /// <param name="id">0 to Count - 1.</param>
    ReadOnlySpan<byte> this[int id] { get; }
}
