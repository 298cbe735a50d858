using System.Buffers;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Cuts a stream of UTF-8 into chunks of whole records, in bounded memory. One thread.</summary>
sealed class RecordCutter(Stream utf8, CutRules rules, int source, int chunkBytes) : IDisposable
{
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(chunkBytes);
    int _length;
    long _line = 1;
    bool _isEnd;
    bool _mustSkipLine;
    SourceFaultException? _fault;

    /// <summary>Passes over the byte order mark and this many lines.</summary>
    internal void Skip(int lines)
    {
        Fill(3);
        if (_buffer.AsSpan(0, _length).StartsWith("\uFEFF"u8))
        {
            Drop(3);
        }
        for (int i = 0; i < lines && SkipLine(); i++)
        {
        }
    }

    /// <summary>The next chunk, or null at the end. Its buffer goes back to <see cref="ArrayPool{T}.Shared"/> after use.</summary>
    internal Chunk? Next()
    {
        if (_mustSkipLine)
        {
            _mustSkipLine = false;
            SkipLine();
        }
        int target = _length + chunkBytes;
        while (true)
        {
            Fill(target);
            var chunk = new Chunk(_buffer, [], [], []);
            RecordScan scan = Scan(chunk);
            if (scan.Cut > 0 || _isEnd)
            {
                return Take(chunk, scan);
            }
            target = Math.Max(target, _length) * 2;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    RecordScan Scan(Chunk chunk)
    {
        var scan = new RecordScan(chunk, _length, _isEnd, rules, source, _line);
        scan.Run();
        if (_fault is not null)
        {
            scan.RefuseTail(_fault.Code);
        }
        else if (_isEnd)
        {
            scan.TakeTail();
        }
        return scan;
    }

    Chunk? Take(Chunk chunk, RecordScan scan)
    {
        _line = scan.Line;
        _mustSkipLine = scan.MustSkipLine;
        int rest = _length - scan.Cut;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(chunkBytes, rest));
        chunk.Bytes.AsSpan(scan.Cut, rest).CopyTo(_buffer);
        _length = rest;
        if (_isEnd && _fault is not null)
        {
            chunk.SourceRejects.Add(IngestFaults.SourceFault(source, _fault));
            _fault = null;
        }
        else if (chunk.Segments.Count == 0 && chunk.Rejects.Count == 0)
        {
            ArrayPool<byte>.Shared.Return(chunk.Bytes);
            return null;
        }
        return chunk;
    }

    /// <summary>Drops the bytes up to and with the next line break; false at the end.</summary>
    bool SkipLine()
    {
        while (true)
        {
            int limit = !_isEnd && _length > 0 && _buffer[_length - 1] == '\r' ? _length - 1 : _length;
            int end = LineBreaks.FirstEnd(_buffer.AsSpan(0, _length), 0, limit);
            if (end >= 0)
            {
                Drop(end);
                _line++;
                return true;
            }
            Drop(limit);
            if (_isEnd)
            {
                return false;
            }
            Fill(_length + Math.Max(chunkBytes, 2));
        }
    }

    void Drop(int bytes)
    {
        _buffer.AsSpan(bytes, _length - bytes).CopyTo(_buffer);
        _length -= bytes;
    }

    /// <summary>Reads until the buffer holds this much or the input ends.</summary>
    void Fill(int target)
    {
        if (target > _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(target);
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        while (_length < target && !_isEnd)
        {
            int read = Read(_buffer.AsSpan(_length, target - _length));
            _isEnd = read == 0;
            _length += read;
        }
    }

    int Read(Span<byte> destination)
    {
        try
        {
            return utf8.Read(destination);
        }
        catch (SourceFaultException fault)
        {
            _fault = fault;
            return 0;
        }
    }
}
