namespace ManifestScan.Evaluate;

/// <summary>What groups a traveller is counted in, to see whom flags fall on. None of it carries weight in a score.</summary>
/// <param name="Documents">Documents as ISSUER:NUMBER, the issuer empty when not provided.</param>
/// <param name="Sex">F or M; null when no record says.</param>
/// <param name="AgeYears">Whole years at the first departure; null when birth date or departure are not known.</param>
readonly record struct Profile(IReadOnlyList<string?> Documents, string? Sex, int? AgeYears)
{
    internal IEnumerable<string> Groups()
    {
        string? first = Documents.Count > 0 ? Documents[0] : null;
        string issuer = first is null ? "" : first[..Math.Max(0, first.IndexOf(':', StringComparison.Ordinal))];
        yield return "issuer " + (issuer.Length == 0 ? "unknown" : issuer);
        yield return "sex " + (Sex ?? "unknown");
        yield return "age " + AgeYears switch
        {
            null or < 0 => "unknown",
            < 18 => "00-17",
            < 30 => "18-29",
            < 45 => "30-44",
            < 60 => "45-59",
            _ => "60 and over",
        };
    }
}
