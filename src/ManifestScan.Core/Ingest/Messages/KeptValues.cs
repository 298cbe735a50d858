using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>Values of some fields, to be set again in later rows of the same record; the ids mean nothing in another block.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Ids">Their values, in the same order.</param>
sealed record KeptValues(Field[] Fields, int[] Ids);
