namespace ManifestScan.Parquet;

/// <summary>A file that is damaged, cut short, larger than the reader's limits, or uses a feature this reader does not know.</summary>
/// <remarks>
/// The only exception that the content of a file can cause. The message says what was found, what was expected and where
/// (byte offset in the file, or column); it never repeats a value from the file.
/// </remarks>
public sealed class ParquetFormatException : Exception
{
    /// <summary>An exception without details.</summary>
    public ParquetFormatException()
    {
    }

    /// <summary>An exception with its explanation.</summary>
    /// <param name="message">What was found, what was expected, and where.</param>
    public ParquetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its explanation and what led to it.</summary>
    /// <param name="message">What was found, what was expected, and where.</param>
    /// <param name="innerException">The failure underneath, for example of a decompressor.</param>
    public ParquetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
