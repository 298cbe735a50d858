using ManifestScan.Model;

namespace ManifestScan.Normalize.Documents;

/// <summary>Tells the class of a travel document from its type code or its number by the document number table.</summary>
/// <remarks>A type code beats a number. A class is a tag: an official passport is lawful and common.</remarks>
sealed class DocumentClassifier(NumberTable table)
{
    /// <summary>Classifies one document.</summary>
    /// <param name="issuer">Alpha-3, or null: then only type codes that mean the same everywhere are asked.</param>
    /// <param name="number">As <see cref="DocumentNumberReader"/> gives it, or null.</param>
    /// <param name="typeCode">As written, any case, or null.</param>
    /// <param name="day">The day of travel, days since 1970-01-01, or null; rows that cannot apply on it are passed over.</param>
    internal DocumentClassification Classify(string? issuer, string? number, string? typeCode, int? day)
    {
        string code = typeCode?.Trim().TrimEnd('<').ToUpperInvariant() ?? "";
        NumberRule? byCode = table.ForCode(issuer, code, day);
        if (byCode is not null && byCode.Class != DocumentClass.Unknown)
        {
            return Result(byCode, byCode.Issuer == NumberRule.AnyIssuer ? $"type code {code}" : $"{issuer} type code {code}");
        }
        if (issuer is not null && number is not null && table.ForNumber(issuer, number, day) is { } found)
        {
            string what = found.Pattern.Prefix.Length > 0 ? $"series {found.Pattern.Prefix}" : $"format {found.Pattern.Text}";
            return Result(found.Row, $"{issuer} number {what}");
        }
        return byCode is null ? new(DocumentClass.Unknown, null, null) : Result(byCode, $"{issuer} type code {code}");
    }

    static DocumentClassification Result(NumberRule row, string what)
    {
        string verdict = row.Class == DocumentClass.Unknown ? " does not tell" : "";
        string confidence = row.Confidence == DocumentConfidence.High ? "high" : "medium";
        return new(row.Class, $"{what}{verdict} ({confidence})", row.Confidence);
    }
}
