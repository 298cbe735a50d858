namespace ManifestScan.Ingest.Sheets;

/// <summary>One cell as text.</summary>
/// <param name="Text">What a person would read, dates in ISO 8601; empty for an empty cell.</param>
/// <param name="IsNumber">Whether the table holds a number there and no text.</param>
readonly record struct Cell(string Text, bool IsNumber);
