namespace ManifestScan.Normalize.Documents;

/// <summary>Compares document numbers with the known formats of their issuer: a sign of typing faults, never of anything else.</summary>
sealed class DocumentFormats(NumberTable table)
{
    const int MostLostZeros = 3;

    /// <summary>
    /// What is odd about a number, or null; null also where no format of the issuer is known or the document is no passport.
    /// </summary>
    /// <param name="issuer">Alpha-3, or null.</param>
    /// <param name="number">As <see cref="DocumentNumberReader"/> gives it, or null.</param>
    /// <param name="typeCode">As written, or null; types that do not begin with P (or П) are not checked.</param>
    internal ValueFault? Check(string? issuer, string? number, string? typeCode)
    {
        bool isPassport = string.IsNullOrWhiteSpace(typeCode) || char.ToUpperInvariant(typeCode.Trim()[0]) is 'P' or 'П';
        if (issuer is null || number is null || !isPassport)
        {
            return null;
        }
        List<NumberPattern> formats = [.. table.FormatsOf(issuer)];
        if (formats.Count == 0 || formats.Exists(f => f.Matches(number)))
        {
            return null;
        }
        bool lostZeros = number.All(char.IsAsciiDigit)
            && formats.Exists(f => f.IsDigitsOnly && f.Length > number.Length && f.Length - number.Length <= MostLostZeros);
        return lostZeros ? ValueFaults.DocumentLostZeros : ValueFaults.DocumentFormat;
    }
}
