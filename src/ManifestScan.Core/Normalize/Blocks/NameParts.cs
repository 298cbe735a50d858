using ManifestScan.Model;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads names of two plain fields part by part, each distinct part once.</summary>
/// <remarks>
/// Most names of an export differ while their parts repeat: reading parts instead of names takes about half the time of a block. Only
/// where a part is doubtful, a filler or no person does it matter what the other part says; then the whole name is read, by the caller.
/// </remarks>
sealed class NameParts(TravelTables tables, KnownNameParts known, (int Surnames, int Given) counts)
{
    readonly Part[] _surnames = new Part[counts.Surnames];
    readonly Part[] _given = new Part[counts.Given];

    /// <summary>The name of a record, or null when it must be read as a whole.</summary>
    internal PersonColumns.NameEntry? Read(RawValues<string?> surname, RawValues<string?> given, int row)
    {
        if (surname.IdOf(row) < 0 || given.IdOf(row) < 0)
        {
            return null;
        }
        ref Part family = ref _surnames[surname.IdOf(row)];
        ref Part own = ref _given[given.IdOf(row)];
        if (!family.IsRead)
        {
            family = Of(known.Surname(surname[row]!));
        }
        if (!own.IsRead)
        {
            own = Of(known.Given(given[row]!));
        }
        if (family.Text is null || own.Text is null)
        {
            return null;
        }
        string key = $"{family.Key}/{own.Key}";
        return new PersonColumns.NameEntry(
            new NameReading(family.Text, own.Text, null, false, null),
            family.Id,
            own.Id,
            key.Length > 1 ? tables.Names.Intern(key) : TextDictionary.Null);
    }

    Part Of((string? Text, string Key) part) =>
        new(true, part.Text, part.Text is null ? TextDictionary.Null : tables.Names.Intern(part.Text), part.Key);

    readonly record struct Part(bool IsRead, string? Text, int Id, string Key);
}
