using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Whole records of one source as UTF-8, and what was already refused between them.</summary>
/// <param name="Bytes">Rented buffer; only the segments are meant to be read.</param>
/// <param name="Segments">Runs of whole records, in order.</param>
/// <param name="Rejects">Records refused while cutting, one each, in order of line.</param>
/// <param name="SourceRejects">Faults of the source as a whole, which are not records.</param>
sealed record Chunk(byte[] Bytes, List<Segment> Segments, List<Reject> Rejects, List<Reject> SourceRejects);
