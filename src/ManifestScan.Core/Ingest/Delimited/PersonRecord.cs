using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>One record whose cells may name several persons, and whether they tell whose is whose.</summary>
sealed class PersonRecord
{
    readonly RawBlock _block;
    readonly int _row;
    readonly List<(Field Field, PersonNames Names)> _names;

    PersonRecord(RawBlock block, int row)
    {
        (_block, _row) = (block, row);
        _names = TextOf(Field.FullName) is { } full
            ? [(Field.FullName, PersonCells.NamesIn(full))]
            : [.. new[] { Field.Surname, Field.GivenNames }.Where(f => TextOf(f) is not null).Select(f => (f, PersonCells.PartsIn(TextOf(f)!)))];
        Persons = _names.Select(n => n.Names.Parts.Length).DefaultIfEmpty(1).Max();
    }

    /// <summary>Line on which the record begins, 1-based.</summary>
    internal int Line => _block.Lines[_row];

    /// <summary>Persons named, 1 or more.</summary>
    internal int Persons { get; private set; }

    /// <summary>Several may be named and nothing tells which numbers and dates are whose.</summary>
    internal bool IsUnclear { get; private set; }

    internal static PersonRecord Of(RawBlock block, int row)
    {
        var record = new PersonRecord(block, row);
        record.Judge();
        return record;
    }

    /// <summary>A value of the record as read; null when it has none.</summary>
    internal string? TextOf(Field field) => _block[field] is { } column ? column.Values.Text(column.Ids[_row]) : null;

    /// <summary>The name of one person by its fields.</summary>
    internal IEnumerable<(Field Field, string Name)> NamesOf(int person) =>
        _names.Select(n => (n.Field, n.Names.Parts.Length == 1 ? n.Names.Parts[0] : n.Names.Parts[person]));

    void Judge()
    {
        int numbers = TextOf(Field.DocumentNumber) is { } number ? SeveralNumbers.CountIn(number) : 0;
        int births = TextOf(Field.BirthDate) is { } birth ? PersonCells.DatesIn(birth) : 0;
        bool isSure = _names.Exists(n => n.Names.IsSure);
        bool isMarked = _names.Exists(n => n.Names is { IsMarked: true, Parts.Length: > 1 });
        if (Persons == 1)
        {
            // Two passports of one man; the reader of numbers leaves them unread, rather than one in two.
            bool isOneName = _names.TrueForAll(n => PersonCells.IsOneName(n.Names.Parts[0]));
            IsUnclear = _names.Exists(n => PersonCells.HasTitleWithin(n.Names.Parts[0])) || ((numbers > 1 || births > 1) && !isOneName);
            return;
        }
        bool isEven = _names.TrueForAll(n => (n.Names.Parts.Length == 1 || n.Names.Parts.Length == Persons) && !n.Names.IsMixed);
        bool fits = isEven && Fits(Field.DocumentNumber, numbers) && Fits(Field.BirthDate, births);
        bool isCounted = numbers == Persons || births == Persons;
        if (fits && (isSure || (isCounted && (isMarked || births != 1))))
        {
            return;
        }
        // A comma, by itself, parts surname and given names of one.
        IsUnclear = isSure || isMarked || numbers > 1 || births > 1;
        Persons = 1;
    }

    /// <summary>As many values as persons, one, or none.</summary>
    bool Fits(Field field, int values) =>
        values < 2 || values == Persons || PersonCells.Parted(field, TextOf(field)!, Persons) is not null;
}
