using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One travel document while a message is being read.</summary>
sealed class TravelDocument
{
    internal string? Type { get; init; }

    internal required string Number { get; init; }

    internal string? Issuer { get; set; }

    internal string? Expiry { get; set; }

    internal string? Issued { get; set; }

    /// <summary>Visas and permits show what a traveller may do, passports and cards who the traveller is.</summary>
    bool IsIdentity => Type is null || !Type.StartsWith('V');

    /// <summary>Sets the document that identifies in the next rows, and the others beside it.</summary>
    internal static void Set(List<TravelDocument> documents, RowBuilder rows)
    {
        TravelDocument? main = documents.Count == 1 ? documents[0]
            : documents.Find(d => d.Type is ['P', ..]) ?? documents.Find(d => d.IsIdentity) ?? documents.FirstOrDefault();
        rows.Set(Field.DocumentNumber, main?.Number);
        rows.Set(Field.DocumentType, main?.Type);
        rows.Set(Field.DocumentIssuer, main?.Issuer);
        rows.Set(Field.DocumentExpiry, main?.Expiry);
        rows.Set(Field.DocumentIssued, main?.Issued);
        rows.Set(Field.OtherDocuments, documents.Count < 2 ? null : Others(documents, main!));
    }

    static string Others(List<TravelDocument> documents, TravelDocument main) => string.Join(' ', documents
        .Where(d => d != main && d.Number != main.Number)
        .Select(d => $"{Word(d.Type)}/{Word(d.Issuer)}/{Word(d.Number)}")
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));

    static string Word(string? text) => text?.Replace(" ", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal) ?? "";
}
