using ManifestScan.Parquet.Format;
using ManifestScan.Parquet.Reading;

namespace ManifestScan.Parquet;

/// <summary>Reads a Parquet file column by column.</summary>
/// <remarks>
/// The file may be damaged or made to do harm: every length, offset and count is checked, page checksums are compared when present,
/// and the only exception that content can cause is <see cref="ParquetFormatException"/>. Columns may be read from several threads at once.
/// Memory: one column chunk as stored, one page decompressed, and the values given back.
/// </remarks>
public sealed class ParquetReader : IDisposable
{
    readonly Stream _stream;
    readonly Lock _streamLock = new();
    readonly ParquetReaderOptions _options;
    readonly FileMetadata _file;
    readonly List<LeafColumn> _columns;
    readonly long _dataEnd;

    ParquetReader(Stream stream, ParquetReaderOptions options)
    {
        _stream = stream;
        _options = options;
        (_file, _dataEnd) = FooterSource.Read(stream, options);
        SchemaMapper mapper = SchemaMapper.Map(_file.Schema);
        RowGroupCheck.Require(_file, mapper.LeafCount);
        _columns = mapper.Columns;
        UnsupportedColumns = mapper.Unsupported;
        Schema = SchemaOf(_columns);
    }

    /// <summary>The columns that can be read, in file order; at least one.</summary>
    public ParquetSchema Schema { get; }

    /// <summary>Columns of the file that are left out, in file order; usually empty.</summary>
    public IReadOnlyList<ParquetUnsupportedColumn> UnsupportedColumns { get; }

    /// <summary>Rows of the whole file, at least 0.</summary>
    public long RowCount => _file.RowCount;

    /// <summary>Row groups, at least 0.</summary>
    public int RowGroupCount => _file.RowGroups.Count;

    /// <summary>Pairs of the footer in file order; keys may repeat, values may be null.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> KeyValueMetadata => _file.KeyValues;

    /// <summary>The program that wrote the file, as it says; null when it does not.</summary>
    public string? CreatedBy => _file.CreatedBy;

    /// <summary>Opens a file and reads its footer.</summary>
    /// <param name="stream">
    /// The whole file, seekable; byte 0 of the stream is byte 0 of the file. Disposed with the reader, also when opening fails,
    /// unless told otherwise.
    /// </param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentException">The stream cannot be read or sought.</exception>
    /// <exception cref="ParquetFormatException">Not a Parquet file, damaged, above a limit, or without any column that can be read.</exception>
    public static ParquetReader Open(Stream stream, ParquetReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek || !stream.CanRead)
            throw new ArgumentException("The stream cannot be read or sought.", nameof(stream));
        options ??= new ParquetReaderOptions();
        try
        {
            return new ParquetReader(stream, options);
        }
        catch when (!options.LeaveOpen)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Rows of one row group, 0 to 2,147,483,647.</summary>
    /// <param name="rowGroup">0 to RowGroupCount - 1.</param>
    public int GetRowCount(int rowGroup) => (int)_file.RowGroups[rowGroup].RowCount;

    /// <summary>What the footer claims about the values of one column of one row group.</summary>
    /// <param name="rowGroup">0 to RowGroupCount - 1.</param>
    /// <param name="column">0-based position in <see cref="Schema"/>.</param>
    public ParquetColumnStatistics GetStatistics(int rowGroup, int column) =>
        StatisticsReader.Read(_file.RowGroups[rowGroup].Chunks[_columns[column].ChunkIndex].Statistics, _columns[column].Kind);

    /// <summary>Reads one column of one row group.</summary>
    /// <param name="rowGroup">0 to RowGroupCount - 1.</param>
    /// <param name="column">0-based position in <see cref="Schema"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such row group or column.</exception>
    /// <exception cref="ParquetFormatException">The column is damaged, not supported, or above a limit.</exception>
    public ParquetColumnData ReadColumn(int rowGroup, int column)
    {
        LeafColumn leaf = _columns[column];
        RowGroupMetadata group = _file.RowGroups[rowGroup];
        ChunkMetadata chunk = group.Chunks[leaf.ChunkIndex];
        ChunkCheck checks = new(leaf, chunk, group.RowCount, _dataEnd, _options);
        checks.Require();
        byte[] stored = ReadBytes(checks.Start, (int)chunk.CompressedSize);
        var place = new Place(leaf.Field.Name, checks.Start);
        var pages = new PageSource(stored, place, chunk.Codec, _options);
        return new ChunkReader(leaf, (int)chunk.ValueCount, (int)group.RowCount, pages, place, stored.Length, _options).Read();
    }

    /// <summary>Reads one column of one row group by name.</summary>
    /// <exception cref="ArgumentException">No such column.</exception>
    /// <inheritdoc cref="ReadColumn(int, int)"/>
    /// <param name="rowGroup">0 to RowGroupCount - 1.</param>
    /// <param name="column">Name, compared ordinally.</param>
    public ParquetColumnData ReadColumn(int rowGroup, string column)
    {
        int index = Schema.IndexOf(column);
        return index >= 0 ? ReadColumn(rowGroup, index) : throw new ArgumentException($"There is no column '{column}'.", nameof(column));
    }

    /// <summary>Disposes the stream unless told to leave it open.</summary>
    public void Dispose()
    {
        if (!_options.LeaveOpen)
            _stream.Dispose();
    }

    static ParquetSchema SchemaOf(List<LeafColumn> columns)
    {
        if (columns.Count == 0)
            throw new ParquetFormatException("Schema: there is no column that can be read.");
        try
        {
            return new ParquetSchema(columns.Select(column => column.Field));
        }
        catch (ArgumentException cause)
        {
            throw new ParquetFormatException("Schema: two columns have the same name.", cause);
        }
    }

    byte[] ReadBytes(long start, int count)
    {
        byte[] bytes = new byte[count];
        lock (_streamLock)
        {
            _stream.Position = start;
            if (_stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count)
                throw new ParquetFormatException(FormattableString.Invariant($"The file ends before byte {start + count}."));
        }

        return bytes;
    }
}
