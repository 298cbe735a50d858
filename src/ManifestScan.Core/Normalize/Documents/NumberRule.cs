using ManifestScan.Model;

namespace ManifestScan.Normalize.Documents;

/// <summary>One row of the document number table as written.</summary>
/// <param name="Issuer">Alpha-3, or <c>*</c> for any issuer (type codes alone).</param>
/// <param name="Values">Type codes or number patterns, one or more.</param>
/// <param name="Class">What they tell; <see cref="DocumentClass.Unknown"/> says that they do not tell, and stands in format rows.</param>
/// <param name="IssuedFrom">First day of issue, days since 1970-01-01; null when not limited.</param>
/// <param name="IssuedTo">Last day of issue; null when not limited.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Source">Where it is stated; never empty.</param>
/// <param name="Note">What a reader should know, or null.</param>
/// <param name="Line">Line in the file, 1-based.</param>
sealed record NumberRule(
    string Issuer,
    IReadOnlyList<string> Values,
    DocumentClass Class,
    int? IssuedFrom,
    int? IssuedTo,
    DocumentConfidence Confidence,
    string Source,
    string? Note,
    int Line)
{
    /// <summary>The issuer that stands for all.</summary>
    internal const string AnyIssuer = "*";

    const int CarriedDays = 3653; // no state issues passports for more than ten years

    /// <summary>Whether such a document can be carried on a day; true when the day is not known.</summary>
    internal bool AppliesOn(int? day) => day is not { } d || ((IssuedFrom ?? d) <= d && (IssuedTo is not { } to || d <= to + CarriedDays));

    /// <summary>Whether the times of issue of two rows meet.</summary>
    internal bool MeetsInTime(NumberRule other) =>
        (IssuedFrom ?? int.MinValue) <= (other.IssuedTo ?? int.MaxValue)
        && (other.IssuedFrom ?? int.MinValue) <= (IssuedTo ?? int.MaxValue);
}
