namespace ManifestScan.Parquet.Reading;

/// <summary>Where in a file something was read, for messages.</summary>
/// <param name="Column">Column name.</param>
/// <param name="Offset">Byte offset in the file.</param>
readonly record struct Place(string Column, long Offset)
{
    /// <summary>The exception that says what was found (and what was expected) here.</summary>
    public ParquetFormatException Damaged(string found) => new(Message(found));

    public ParquetFormatException Damaged(string found, Exception cause) => new(Message(found), cause);

    string Message(string found) => FormattableString.Invariant($"Column '{Column}' at byte {Offset}: {found}.");
}
