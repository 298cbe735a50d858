using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;
using ManifestScan.Normalize.Documents;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>The columns of a block that say who: names, birth date, sex, nationality, document.</summary>
sealed class PersonColumns
{
    readonly TravelTables _tables;
    readonly BlockContext _context;
    readonly RawValues<string?> _surname;
    readonly RawValues<string?> _given;
    readonly RawValues<string?> _patronymic;
    readonly RawValues<string?> _fullName;
    readonly RawValues<string?> _title;
    readonly RawValues<DateReading> _birth;
    readonly RawValues<ValueReading<Sex>> _sex;
    readonly RawValues<ValueReading<string?>> _nationality;
    readonly DocumentColumns _document;
    readonly NameParts _parts;
    readonly TupleDictionary _nameKeys = new(6);
    readonly List<NameEntry> _names = [];

    internal PersonColumns(RawBlock block, TravelTables tables, BlockContext context)
    {
        _tables = tables;
        _parts = new NameParts(tables, context.NameParts, (block[Field.Surname]?.Values.Count ?? 0, block[Field.GivenNames]?.Values.Count ?? 0));
        _surname = Text(block, Field.Surname);
        _given = Text(block, Field.GivenNames);
        _patronymic = Text(block, Field.Patronymic);
        _fullName = Text(block, Field.FullName);
        _title = Text(block, Field.Title);
        _context = context;
        _birth = new(block[Field.BirthDate], default, v => Birth(v, context.OrderOf(Field.BirthDate)));
        _sex = new(block[Field.Sex], default, v => SexReader.Read(v));
        _nationality = new(block[Field.Nationality], default, v => IssuerReader.Read(v));
        _document = new DocumentColumns(block, tables, context);
    }

    /// <summary>Whether a record names something that is no person.</summary>
    internal bool IsNotAPerson(int row) => NameOf(row).Reading is { NotAPerson: true, Fault: not { Severity: RejectSeverity.Error } };

    /// <summary>The person of a record, id into the tables; -1 when neither a name nor a document says who.</summary>
    /// <param name="row">The record.</param>
    /// <param name="day">Day of travel, or null.</param>
    /// <param name="faults">Receives what was doubtful.</param>
    internal int Intern(int row, int? day, FaultSink faults)
    {
        NameEntry name = NameOf(row);
        faults.Add(name.Reading.Fault, _fullName.IsPresent && !_surname.IsPresent ? Field.FullName : Field.Surname);
        int document = _document.Intern(row, day, faults);
        if (name.SurnameId < 0 && name.GivenNamesId < 0 && (document < 0 || _tables.Documents[document].NumberId < 0))
        {
            return TextDictionary.Null;
        }
        MrzReading? zone = _document.ZoneOf(row);
        DateReading birth = _birth.IdOf(row) < 0 && zone is not null ? Birth(zone.Birth, DateOrder.YearFirst) : _birth[row];
        Sex sex = _sex.IdOf(row) < 0 && zone is not null ? SexReader.Read([zone.Sex]).Value : _sex[row].Value;
        string? nationality = _nationality.IdOf(row) < 0 && zone is not null ? IssuerReader.Read(zone.Nationality).Value : _nationality[row].Value;
        faults.Add(birth.Fault, Field.BirthDate);
        faults.Add(_sex[row].Fault, Field.Sex);
        faults.Add(_nationality[row].Fault, Field.Nationality);
        return _tables.Persons.Intern(new PersonValues
        {
            SurnameId = name.SurnameId,
            GivenNamesId = name.GivenNamesId,
            NameKeyId = name.KeyId,
            BirthDay = birth.Day ?? Missing.Day,
            BirthPrecision = birth.Precision,
            Sex = sex,
            NationalityId = nationality is { } code ? _tables.Codes.Intern(code) : TextDictionary.Null,
            DocumentId = document,
        });
    }

    /// <summary>The names of a record as read, and what they say.</summary>
    internal NameEntry NameOf(int row)
    {
        int key = _nameKeys.Intern([_surname.IdOf(row), _given.IdOf(row), _patronymic.IdOf(row), _fullName.IdOf(row), _title.IdOf(row), IsNamed(row) ? TextDictionary.Null : _document.ZoneIdOf(row)]);
        if (key == _names.Count)
        {
            _names.Add(ReadName(row));
        }
        return _names[key];
    }

    NameEntry ReadName(int row)
    {
        MrzReading? zone = IsNamed(row) ? null : _document.ZoneOf(row);
        if (!IsNamed(row) && zone is null)
        {
            return new NameEntry(default, TextDictionary.Null, TextDictionary.Null, TextDictionary.Null);
        }
        if (_patronymic.IdOf(row) < 0 && _title.IdOf(row) < 0 && _parts.Read(_surname, _given, row) is { } plain)
        {
            return plain;
        }
        string? surname = zone?.Surname ?? _surname[row];
        string? given = zone?.GivenNames ?? _given[row];
        bool isWhole = surname is null && _fullName[row] is not null;
        NameReading reading = isWhole
            ? NameReader.ReadFull(_fullName[row])
            : NameReader.ReadParts(surname, given, _patronymic[row], _title[row]);
        bool isNamed = reading.Surname is not null || reading.GivenNames is not null;
        NameKeys keys = NameFold.Of(reading.Surname, reading.GivenNames);
        return new NameEntry(
            reading,
            reading.Surname is { } s ? _tables.Names.Intern(s) : TextDictionary.Null,
            reading.GivenNames is { } g ? _tables.Names.Intern(g) : TextDictionary.Null,
            isNamed && keys.Long.Length > 1 ? _tables.Names.Intern(keys.Short) : TextDictionary.Null);
    }

    bool IsNamed(int row) => _surname.IdOf(row) >= 0 || _given.IdOf(row) >= 0 || _fullName.IdOf(row) >= 0;

    DateReading Birth(string text, DateOrder order) => DateReader.Read(text, order, new DateContext(DateUse.Birth, _context.ReferenceDay));

    static RawValues<string?> Text(RawBlock block, Field field) => new(block[field], null, v => v);

    /// <summary>One name as written in the block.</summary>
    internal readonly record struct NameEntry(NameReading Reading, int SurnameId, int GivenNamesId, int KeyId);
}
