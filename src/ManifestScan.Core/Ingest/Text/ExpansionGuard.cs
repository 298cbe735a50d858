namespace ManifestScan.Ingest.Text;

/// <summary>Stops a compressed stream that expands beyond its limits.</summary>
sealed class ExpansionGuard(Stream content, long storedBytes, ReadLimits limits) : ForwardStream
{
    long _expanded;

    public override int Read(Span<byte> buffer)
    {
        int read = ReadContent(buffer);
        _expanded += read;
        if (_expanded > limits.MaxExpandedBytes)
        {
            throw IngestFaults.TooLarge(limits.MaxExpandedBytes);
        }
        if (_expanded > limits.RatioGraceBytes && _expanded / limits.MaxExpansionRatio > storedBytes)
        {
            throw IngestFaults.Ratio(limits.MaxExpansionRatio);
        }
        return read;
    }

    int ReadContent(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException damaged)
        {
            throw IngestFaults.Truncated(damaged);
        }
    }

    protected override void Dispose(bool disposing)
    {
        content.Dispose();
        base.Dispose(disposing);
    }
}
