namespace ManifestScan.Ingest.Edifact;

/// <summary>A window that slides over a stream: what is needed of it is always there in one piece, and memory stays flat.</summary>
sealed class ByteWindow(Stream stream)
{
    const int Size = 1 << 20;

    readonly byte[] _bytes = new byte[Size];
    int _at;
    int _end;
    bool _isEnd;

    /// <summary>Bytes in front of the window.</summary>
    internal long Position { get; private set; }

    /// <summary>What has not been used yet; at least <paramref name="wanted"/> bytes unless the stream ends before.</summary>
    internal ReadOnlySpan<byte> Ahead(int wanted)
    {
        if (_end - _at < wanted && !_isEnd)
        {
            Fill();
        }
        return _bytes.AsSpan(_at, _end - _at);
    }

    /// <summary>What lies in memory and has not been used yet.</summary>
    internal ReadOnlySpan<byte> Ready => _bytes.AsSpan(_at, _end - _at);

    /// <summary>Where in memory that begins; what is there stays until <see cref="Ahead"/> is asked for more.</summary>
    internal (byte[] Bytes, int At) Place => (_bytes, _at);

    internal void Use(int count)
    {
        _at += count;
        Position += count;
    }

    void Fill()
    {
        Buffer.BlockCopy(_bytes, _at, _bytes, 0, _end - _at);
        _end -= _at;
        _at = 0;
        while (_end < Size && !_isEnd)
        {
            int read = stream.Read(_bytes, _end, Size - _end);
            _isEnd = read == 0;
            _end += read;
        }
    }
}
