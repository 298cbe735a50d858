namespace ManifestScan.Ingest.Delimited;

/// <summary>The names that one cell holds.</summary>
/// <param name="Parts">One per person, one or more.</param>
/// <param name="IsSure">Each has a slash of its own, so that they are several persons whatever stands beside them.</param>
/// <param name="IsMarked">What parts them stands within no name, as a comma does.</param>
/// <param name="IsMixed">Some have a slash, some not.</param>
sealed record PersonNames(string[] Parts, bool IsSure, bool IsMarked, bool IsMixed);
