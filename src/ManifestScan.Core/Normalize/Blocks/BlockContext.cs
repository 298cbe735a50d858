using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>What is needed to read the blocks of one source.</summary>
/// <param name="ReferenceDay">The day near which dates without a century or a year lie, days since 1970-01-01.</param>
/// <param name="OrderOf">Order of day, month and year in the column of a field.</param>
/// <param name="Classify">Class and basis of a document, by issuer, number, type code and day of travel.</param>
sealed record BlockContext(
    int ReferenceDay,
    Func<Field, DateOrder> OrderOf,
    Func<string?, string?, string?, int?, (DocumentClass Class, string? Basis)> Classify)
{
    /// <summary>Native codes of airports and airlines. Default none.</summary>
    internal NativeCodes Codes { get; init; } = NativeCodes.None;

    /// <summary>What names were found to say. Default nothing yet.</summary>
    internal KnownNameParts NameParts { get; init; } = new();
}
