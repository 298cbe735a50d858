using System.IO.Compression;

namespace ManifestScan.Ingest.Text;

/// <summary>Decompresses gzip and notices when the input is cut off, which <see cref="GZipStream"/> does not.</summary>
/// <remarks>
/// A small gzip member of our own is appended to the compressed bytes. Members may follow each other, so its text comes out
/// last if, and only if, the input before it was whole; otherwise whatever comes out after its bytes went in is dropped.
/// </remarks>
sealed class GunzipStream : ForwardStream
{
    static readonly byte[] Mark = "manifestscan end"u8.ToArray();
    static readonly byte[] MarkMember = Compress(Mark);

    readonly MarkedStream _stored;
    readonly GZipStream _inner;

    internal GunzipStream(Stream stored)
    {
        _stored = new MarkedStream(stored);
        _inner = new GZipStream(_stored, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_stored.IsMarkRead)
        {
            return 0;
        }
        // The inflater gives out all it has before it asks for more: what arrives in the call that first
        // reached the mark, and after it, can only come from the mark.
        int read = _inner.Read(buffer);
        if (!_stored.IsMarkRead)
        {
            return read;
        }
        Span<byte> last = stackalloc byte[Mark.Length + 1];
        buffer[..Math.Min(read, last.Length)].CopyTo(last);
        int length = Math.Min(read, last.Length);
        while (length < last.Length && _inner.Read(last[length..]) is var more and > 0)
        {
            length += more;
        }
        return last[..length].SequenceEqual(Mark) ? 0 : throw IngestFaults.Truncated();
    }

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }

    static byte[] Compress(byte[] text)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(text);
        }
        return member.ToArray();
    }

    sealed class MarkedStream(Stream stored) : ForwardStream
    {
        int _given = -1;

        internal bool IsMarkRead => _given >= 0;

        public override int Read(Span<byte> buffer)
        {
            int read = IsMarkRead ? 0 : stored.Read(buffer);
            if (read > 0)
            {
                return read;
            }
            _given = Math.Max(0, _given);
            int length = Math.Min(buffer.Length, MarkMember.Length - _given);
            MarkMember.AsSpan(_given, length).CopyTo(buffer);
            _given += length;
            return length;
        }

        protected override void Dispose(bool disposing)
        {
            stored.Dispose();
            base.Dispose(disposing);
        }
    }
}
