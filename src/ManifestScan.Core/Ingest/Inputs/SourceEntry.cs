using ManifestScan.Model;

namespace ManifestScan.Ingest.Inputs;

/// <summary>A source that has no place in the order yet.</summary>
sealed record SourceEntry(string Name, long Length, Func<Stream> Open)
{
    internal Func<Stream>? OpenStored { get; init; }

    internal Func<Stream, Stream>? Unpack { get; init; }

    /// <summary>Format of a table that is read as text: <c>xlsx</c>, <c>xls</c>, <c>parquet</c>; null when the content tells.</summary>
    internal string? Format { get; init; }

    /// <summary>Entries of this archive that were refused; their source is set later.</summary>
    internal IReadOnlyList<Reject> Rejects { get; init; } = [];

    /// <summary>What else the pipeline file may call it.</summary>
    internal IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The file on disk.</summary>
    internal string? FullPath { get; init; }

    internal Source ToSource(int index) => new()
    {
        Index = index,
        Name = Name,
        OtherNames = OtherNames,
        FullPath = FullPath,
        Length = Length,
        Open = Open,
        OpenStored = OpenStored,
        Unpack = Unpack,
        Format = Format,
        IsContainer = Rejects.Count > 0,
    };
}
