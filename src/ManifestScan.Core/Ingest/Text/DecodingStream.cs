namespace ManifestScan.Ingest.Text;

/// <summary>A stream that turns blocks of another one into UTF-8, block by block.</summary>
abstract class DecodingStream(Stream content) : ForwardStream
{
    const int BlockSize = 1 << 15;

    readonly byte[] _input = new byte[BlockSize];
    readonly byte[] _output = new byte[BlockSize * 3];
    int _kept;
    int _start;
    int _end;
    bool _isEnd;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !_isEnd)
        {
            int read = content.Read(_input, _kept, _input.Length - _kept);
            _isEnd = read == 0;
            int length = _kept + read;
            _end = Decode(_input.AsSpan(0, length), _output, _isEnd, out int used);
            _start = 0;
            _input.AsSpan(used, length - used).CopyTo(_input);
            _kept = length - used;
        }
        int given = Math.Min(buffer.Length, _end - _start);
        _output.AsSpan(_start, given).CopyTo(buffer);
        _start += given;
        return given;
    }

    /// <summary>Decodes a block; a character cut off at its end is left for the next one unless this is the last.</summary>
    /// <returns>Bytes written, no more than three per byte read.</returns>
    protected abstract int Decode(Span<byte> input, Span<byte> output, bool isLast, out int used);

    protected override void Dispose(bool disposing)
    {
        content.Dispose();
        base.Dispose(disposing);
    }
}
