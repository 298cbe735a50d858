using ManifestScan.Model;
using ManifestScan.Normalize.Documents;

namespace ManifestScan.Pipeline;

/// <summary>Classes of documents by the embedded document table.</summary>
static class Classification
{
    static readonly Lazy<DocumentClassifier> Classifier = new(() => new DocumentClassifier(NumberTable.Default));

    internal static (DocumentClass Class, string? Basis) Of(string? issuer, string? number, string? typeCode, int? day)
    {
        DocumentClassification found = Classifier.Value.Classify(issuer, number, typeCode, day);
        return (found.Class, found.Basis);
    }
}
