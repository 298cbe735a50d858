namespace ManifestScan.Normalize.Documents;

/// <summary>What the lines of a machine-readable zone say.</summary>
/// <param name="Format">Their layout.</param>
/// <param name="Code">Document code, one or two letters.</param>
/// <param name="Issuer">Issuing state as printed; Germany's D is DEU.</param>
/// <param name="Number">Document number without fillers.</param>
/// <param name="Nationality">As printed; Germany's D is DEU. Carries no weight.</param>
/// <param name="Birth">YYMMDD, fillers where a part is not known.</param>
/// <param name="Sex">M, F, or a filler.</param>
/// <param name="Expiry">YYMMDD.</param>
/// <param name="Surname">Surname; empty when the zone has none.</param>
/// <param name="GivenNames">Given names parted by spaces; empty when there are none.</param>
/// <param name="IsNameCut">Whether the names fill their field to the end, so that more may be missing.</param>
/// <param name="WrongChecks">The check digits that are wrong, by field: number, birth, expiry, optional, composite.</param>
sealed record MrzReading(
    MrzFormat Format, string Code, string Issuer, string Number, string Nationality, string Birth, char Sex, string Expiry,
    string Surname, string GivenNames, bool IsNameCut, IReadOnlyList<string> WrongChecks);
