using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Recognises sources of PAXLST and PNRGOV messages.</summary>
static class EdifactRecognition
{
    // Teletype lines in front of an interchange are an address, a heading and an end mark or two.
    const int LongestPreamble = 4096;

    const string OtherMessages = "EDIFACT messages of another kind than PAXLST and PNRGOV";

    /// <summary>Whether messages begin behind lines that are none: a teletype envelope, a log line, a damaged head.</summary>
    internal static bool IsBehindPreamble(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> front = head[..Math.Min(head.Length, LongestPreamble)];
        int at = InterchangeHead.Find(front);
        if (at < 0)
        {
            return false;
        }
        ReadOnlySpan<byte> rest = head[at..Math.Min(head.Length, at + LongestPreamble)];
        return rest.IndexOf("PAXLST"u8) >= 0 || rest.IndexOf("PNRGOV"u8) >= 0;
    }

    internal static SourceLayout Recognise(SourceSample sample)
    {
        EncodingGuess encoding = EncodingGuess.Of(sample);
        sample = sample.Plain();
        bool hasPaxlst = Holds(sample, "PAXLST"u8) || Holds(sample, "NAD+FL"u8);
        bool hasPnrgov = Holds(sample, "PNRGOV"u8) || Holds(sample, "SRC'"u8);
        string format = hasPaxlst == hasPnrgov ? "edifact" : hasPaxlst ? "paxlst" : "pnrgov";
        return new SourceLayout
        {
            Format = format,
            Kind = hasPnrgov && !hasPaxlst ? InputKind.Booking : InputKind.Manifest,
            Encoding = encoding.Name,
            EncodingConfidence = encoding.Confidence,
            Confidence = encoding.Confidence,
            Nearest = hasPaxlst || hasPnrgov ? null : OtherMessages,
            Notes = hasPaxlst || hasPnrgov ? [] : ["EDIFACT messages of a kind that is not named; PAXLST and PNRGOV are read."],
        };
    }

    static bool Holds(SourceSample sample, ReadOnlySpan<byte> text)
    {
        bool holds = sample.Head.AsSpan().IndexOf(text) >= 0;
        foreach (byte[] slice in sample.Slices)
        {
            holds |= slice.AsSpan().IndexOf(text) >= 0;
        }
        return holds;
    }
}
