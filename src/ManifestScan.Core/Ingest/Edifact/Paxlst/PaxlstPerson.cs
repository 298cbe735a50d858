using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>One passenger or crew member while a manifest is being read. What segments say goes straight into the row that is being made.</summary>
sealed class PaxlstPerson(RowBuilder rows)
{
    readonly List<TravelDocument> _documents = new(1);

    internal required long Line { get; init; }

    internal required long Offset { get; init; }

    internal string? Role { get; init; }

    internal string? Embarked { get; set; }

    internal string? Debarked { get; set; }

    internal bool HasName => rows.IsSet(Field.Surname) || rows.IsSet(Field.GivenNames);

    internal bool HasBirthDate => rows.IsSet(Field.BirthDate);

    internal bool HasDocument => _documents.Count > 0;

    internal TravelDocument? LastDocument => _documents.Count == 0 ? null : _documents[^1];

    internal void Add(TravelDocument document) => _documents.Add(document);

    /// <summary>Keeps a value unless there is one already.</summary>
    /// <returns>Whether it says what is known, or something new: two that differ are two persons.</returns>
    internal bool Keep(Field field, ReadOnlySpan<byte> value) => rows.Keep(field, value);

    /// <summary>Sets what is known only when the person is complete.</summary>
    internal void Complete()
    {
        rows.Set(Field.Role, Role);
        TravelDocument.Set(_documents, rows);
    }
}
