namespace ManifestScan.Ingest.Text;

/// <summary>An entry of an archive must give as many bytes, with the same CRC-32, as the archive's directory says.</summary>
/// <remarks>The framework checks neither: damage in the middle would pass for records.</remarks>
sealed class CheckedEntryStream(Stream content, long expectedLength, uint expectedCrc, IDisposable owner) : ForwardStream
{
    long _length;
    uint _crc;

    public override int Read(Span<byte> buffer)
    {
        int read = content.Read(buffer);
        _length += read;
        _crc = Crc32.Append(_crc, buffer[..read]);
        if (read == 0 && buffer.Length > 0 && (_length != expectedLength || _crc != expectedCrc))
        {
            throw IngestFaults.Truncated();
        }
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        content.Dispose();
        owner.Dispose();
        base.Dispose(disposing);
    }
}
