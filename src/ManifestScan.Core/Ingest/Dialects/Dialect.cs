namespace ManifestScan.Ingest.Dialects;

/// <summary>How a text is split into fields.</summary>
/// <param name="Delimiter">Character between fields.</param>
/// <param name="Quote">Character around fields.</param>
/// <param name="IsPadded">White space stands before opening quotes.</param>
/// <param name="Confidence">0 to 1.</param>
sealed record Dialect(char Delimiter, char Quote, bool IsPadded, double Confidence);
