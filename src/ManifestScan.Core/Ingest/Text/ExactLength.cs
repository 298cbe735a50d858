namespace ManifestScan.Ingest.Text;

/// <summary>An entry of an archive must give as many bytes as the archive's directory says.</summary>
sealed class ExactLength(Stream content, long expected, IDisposable owner) : ForwardStream
{
    long _read;

    public override int Read(Span<byte> buffer)
    {
        int read = content.Read(buffer);
        _read += read;
        if (read == 0 && buffer.Length > 0 && _read != expected)
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
