using ManifestScan.Model;

namespace ManifestScan.Normalize.Documents;

/// <summary>The class of a document and why.</summary>
/// <param name="Class">Unknown when nothing tells.</param>
/// <param name="Basis">Short text such as <c>RUS number series 20 (medium)</c>; null when no row of the table speaks of it.</param>
/// <param name="Confidence">Of the row; null when none speaks of it.</param>
readonly record struct DocumentClassification(DocumentClass Class, string? Basis, DocumentConfidence? Confidence);
