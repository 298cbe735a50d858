using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Inputs;
using ManifestScan.Ingest.Layouts;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Recognises from content how a source is laid out and what its columns mean.</summary>
public static class Recognition
{
    /// <summary>Looks at the head of a source and at samples spread over it.</summary>
    /// <param name="source">The source; opened and closed.</param>
    /// <param name="fromPipeline">What a pipeline file says about it, which overrules the content; null for nothing.</param>
    /// <param name="limits">Limits per source.</param>
    /// <returns>A layout in any case: what cannot be read has <see cref="InputKind.Unknown"/> and a note that says why.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    /// <exception cref="ArgumentException">The pipeline file names an encoding that does not exist (<see cref="IsKnownEncoding"/>).</exception>
    public static SourceLayout Recognise(Source source, LayoutOverride? fromPipeline, ReadLimits limits)
    {
        if (source.IsContainer)
        {
            return NotText("archive", "Entries of this archive were refused.", "an archive without a file that is read");
        }
        SourceSample sample = SourceSample.Take(source, limits);
        return (source.Format is null || sample.Head.Length == 0 ? OtherFormat(sample) : null)
            ?? TextRecognition.Recognise(sample, source.Format ?? "csv", fromPipeline ?? new LayoutOverride(), limits);
    }

    /// <summary>Whether a pipeline file may name this encoding.</summary>
    public static bool IsKnownEncoding(string name) => TextDecoding.Canonical(name) is not null;

    static SourceLayout? OtherFormat(SourceSample sample) => Signatures.Of(sample.Head) switch
    {
        _ when sample.Head.Length == 0 && sample.Fault is { } fault => NotText("archive", fault.Message, "an archive that breaks off before its first byte"),
        _ when sample.Head.Length == 0 => NotText("empty", "The input is empty.", "an empty file"),
        Signature.None => OtherText(sample, sample.Plain()),
        Signature.Zip => NotText("xlsx", "A workbook, not delimited text.", "a workbook or archive inside another file"),
        Signature.CompoundDocument => NotText("xls", "A workbook of Excel 97 to 2003, not delimited text.", "a workbook inside another file"),
        Signature.Parquet => NotText("parquet", "Parquet, not delimited text.", "a Parquet file inside another file"),
        Signature.Edifact => EdifactRecognition.Recognise(sample),
        _ => NotText("binary", "Neither text nor a format that is read.", "a binary file of another program"),
    };

    static SourceLayout? OtherText(SourceSample sample, SourceSample plain) =>
        EdifactRecognition.IsBehindPreamble(plain.Head) ? EdifactRecognition.Recognise(sample)
        : XmlBookings.IsOne(plain.Head) ? XmlBookings.Layout
        : LineLayouts.Recognise(sample);

    static SourceLayout NotText(string format, string note, string nearest) =>
        new() { Format = format, Kind = InputKind.Unknown, Notes = [note], Nearest = nearest };
}
