using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Classes of documents by the embedded document table.</summary>
static class Classification
{
    internal static (DocumentClass Class, string? Basis) Of(string? issuer, string? number, string? typeCode, int? day) =>
        issuer == "RUS" && number?.StartsWith("20", StringComparison.Ordinal) == true ? (DocumentClass.Service, "RUS number series 20 (medium)") : (DocumentClass.Unknown, null);
}
