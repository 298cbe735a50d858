using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>A stream that ends where its archive is damaged, and keeps the fault for the reader to report.</summary>
sealed class FaultedStream(Stream content) : ForwardStream
{
    /// <summary>What ended the stream early; null when nothing did.</summary>
    internal SourceFaultException? Fault { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Fault is null ? content.Read(buffer) : 0;
        }
        catch (SourceFaultException fault)
        {
            Fault = fault;
            return 0;
        }
    }
}
