using ManifestScan.Parquet.Buffers;
using ManifestScan.Parquet.Format;
using ManifestScan.Parquet.Writing;

namespace ManifestScan.Parquet;

/// <summary>Writes a Parquet file row group by row group.</summary>
/// <remarks>
/// Memory: the encoded bytes of one row group, or of up to two per thread for <see cref="Write(IEnumerable{ParquetRowGroup})"/>.
/// The same rows, cut into the same row groups, give the same bytes on any number of threads.
/// Only <see cref="Close"/> writes the footer: a file that was abandoned, or whose writing failed, is not mistaken for a whole one.
/// Not to be used from several threads at once. Source: Apache Parquet format 2.11; data pages of version 1.
/// </remarks>
public sealed class ParquetWriter : IDisposable
{
    static readonly byte[] Magic = "PAR1"u8.ToArray();

    readonly Stream _stream;
    readonly ParquetSchema _schema;
    readonly ParquetWriterOptions _options;
    readonly RowGroupEncoder _encoder;
    readonly List<RowGroupMetadata> _rowGroups = [];
    long _position;
    long _rowCount;
    State _state = State.Open;

    /// <summary>Starts a file.</summary>
    /// <param name="stream">Written from its current place, which counts as byte 0 of the file; need not be seekable.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of range or the stream cannot be written.</exception>
    public ParquetWriter(Stream stream, ParquetSchema schema, ParquetWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(schema);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
        _options = options ?? new ParquetWriterOptions();
        _options.Validate();
        _stream = stream;
        _schema = schema;
        _encoder = new RowGroupEncoder(schema, _options);
        Append(Magic);
    }

    enum State
    {
        Open,
        Failed,
        Closed,
    }

    /// <summary>Writes one row group; its columns are encoded in parallel. A group without rows writes nothing.</summary>
    /// <exception cref="ArgumentException">The columns do not fit the schema, or a text is not UTF-8.</exception>
    /// <exception cref="InvalidOperationException">Already closed, an earlier write failed, or a column exceeds 2 GB.</exception>
    public void Write(ParquetRowGroup rowGroup)
    {
        ArgumentNullException.ThrowIfNull(rowGroup);
        Guard(() =>
        {
            _encoder.Require(rowGroup);
            using EncodedRowGroup encoded = _encoder.Encode(rowGroup, _options.MaxDegreeOfParallelism);
            Append(encoded);
        });
    }

    /// <summary>Writes many row groups; they are pulled lazily on this thread, encoded in parallel and written in order.</summary>
    /// <param name="rowGroups">At most twice the number of threads are held at a time.</param>
    /// <exception cref="ArgumentException">The columns do not fit the schema, or a text is not UTF-8.</exception>
    /// <exception cref="InvalidOperationException">Already closed, an earlier write failed, or a column exceeds 2 GB.</exception>
    public void Write(IEnumerable<ParquetRowGroup> rowGroups)
    {
        ArgumentNullException.ThrowIfNull(rowGroups);
        Guard(() => new EncodingPipeline(_encoder, _options.MaxDegreeOfParallelism, Append).Run(rowGroups));
    }

    /// <summary>Writes the footer and flushes; afterwards the file is whole. Does nothing when already closed.</summary>
    /// <exception cref="InvalidOperationException">An earlier write failed.</exception>
    public void Close()
    {
        if (_state == State.Closed)
            return;
        Guard(WriteFooter);
        _state = State.Closed;
    }

    /// <summary>Disposes the stream unless told to leave it open. Without <see cref="Close"/> before, the file stays unreadable.</summary>
    public void Dispose()
    {
        if (!_options.LeaveOpen)
            _stream.Dispose();
    }

    void Guard(Action action)
    {
        if (_state != State.Open)
            throw new InvalidOperationException(
                _state == State.Closed ? "The file is already closed." : "An earlier write failed; the file is not whole.");
        _state = State.Failed;
        action();
        _state = State.Open;
    }

    void Append(EncodedRowGroup encoded)
    {
        if (encoded.RowCount == 0)
            return;
        var chunks = new List<ChunkMetadata>(encoded.Chunks.Length);
        foreach (EncodedChunk chunk in encoded.Chunks)
        {
            chunks.Add(chunk.At(_position));
            Append(chunk.Bytes.Written);
        }

        _rowGroups.Add(new RowGroupMetadata(encoded.RowCount, chunks));
        _rowCount += encoded.RowCount;
    }

    void WriteFooter()
    {
        using var footer = new GrowingBuffer();
        FooterWriter.Write(footer, new FileMetadata(
            SchemaTree.Of(_schema), _rowCount, _rowGroups, _options.KeyValueMetadata, _options.CreatedBy));
        footer.WriteInt32(footer.Length);
        footer.Write(Magic);
        Append(footer.Written);
        _stream.Flush();
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _position += bytes.Length;
    }
}
