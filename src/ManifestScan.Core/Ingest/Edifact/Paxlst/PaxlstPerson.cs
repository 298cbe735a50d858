using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>One passenger or crew member while a manifest is being read.</summary>
sealed class PaxlstPerson
{
    readonly List<TravelDocument> _documents = [];

    internal required long Line { get; init; }

    internal required long Offset { get; init; }

    internal string? Role { get; init; }

    internal string? Surname { get; set; }

    internal string? GivenNames { get; set; }

    internal string? Sex { get; set; }

    internal string? BirthDate { get; set; }

    internal string? Nationality { get; set; }

    internal string? Embarked { get; set; }

    internal string? Debarked { get; set; }

    internal string? Locator { get; set; }

    internal string? Ticket { get; set; }

    internal string? Seat { get; set; }

    internal string? Bags { get; set; }

    internal bool HasName => Surname is not null || GivenNames is not null;

    internal bool HasDocument => _documents.Count > 0;

    internal TravelDocument? LastDocument => _documents.Count == 0 ? null : _documents[^1];

    internal void Add(TravelDocument document) => _documents.Add(document);

    /// <summary>Sets everything but the leg in the next rows.</summary>
    internal void Set(RowBuilder rows)
    {
        rows.Set(Field.Role, Role);
        rows.Set(Field.Surname, Surname);
        rows.Set(Field.GivenNames, GivenNames);
        rows.Set(Field.Sex, Sex);
        rows.Set(Field.BirthDate, BirthDate);
        rows.Set(Field.Nationality, Nationality);
        rows.Set(Field.RecordLocator, Locator);
        rows.Set(Field.Ticket, Ticket);
        rows.Set(Field.Seat, Seat);
        rows.Set(Field.Bags, Bags);
        TravelDocument.Set(_documents, rows);
    }
}
