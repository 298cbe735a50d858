using System.Globalization;
using ManifestScan.Link.Linkage;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>The persons as written as records to link: those that differ in nothing compared, and are one for certain, once.</summary>
/// <remarks>Ordered by content, so that the order of the inputs shows in nothing that is drawn, learnt or decided.</remarks>
sealed class PersonRecords
{
    /// <summary>Place of the name among the fields.</summary>
    internal const int NameField = 0;

    /// <summary>Place of the document among the fields.</summary>
    internal const int DocumentField = 2;

    readonly TravelTables _tables;
    readonly CertainJoins _certain;

    PersonRecords(TravelTables tables, CertainJoins certain)
    {
        _tables = tables;
        _certain = certain;
        Persons = Distinct();
        Table = new RecordTable([Names(), BirthDates(), Documents(), Sexes()], Persons.Length, Persons.Length);
    }

    /// <summary>For each row the person it stands for.</summary>
    internal int[] Persons { get; }

    /// <summary>Name, birth date, document and sex.</summary>
    internal RecordTable Table { get; }

    internal static PersonRecords Of(TravelTables tables, CertainJoins certain) => new(tables, certain);

    /// <summary>What no record can be linked without: its name. Alone, a document links for certain.</summary>
    int[] Distinct()
    {
        var rows = new TupleDictionary(5);
        var person = new List<int>();
        var hashes = new List<ulong>();
        for (int id = 0; id < _tables.Persons.Count; id++)
        {
            PersonRow row = _tables.Persons[id];
            if (row.NameKeyId < 0)
            {
                continue;
            }
            ulong hash = HashOf(id);
            int known = rows.Intern([_certain.Sets.Find(id), row.NameKeyId, BirthDayOf(row), _tables.NumberOf(id), (int)row.Sex]);
            if (known == person.Count)
            {
                person.Add(id);
                hashes.Add(hash);
            }
            else if (hash < hashes[known])
            {
                (person[known], hashes[known]) = (id, hash);
            }
        }
        int[] persons = [.. person];
        Array.Sort([.. hashes], persons);
        return persons;
    }

    ulong HashOf(int id)
    {
        PersonRow row = _tables.Persons[id];
        ContentHash hash = new ContentHash()
            .Add(_tables.Names, row.SurnameId)
            .Add(_tables.Names, row.GivenNamesId)
            .Add(row.BirthDay)
            .Add((long)row.BirthPrecision)
            .Add((long)row.Sex)
            .Add(_tables.Codes, row.NationalityId);
        if (row.DocumentId >= 0)
        {
            DocumentRow document = _tables.Documents[row.DocumentId];
            hash = hash.Add(_tables.Numbers, document.RawNumberId).Add(_tables.Codes, document.IssuerId).Add(_tables.Codes, document.TypeId)
                .Add(document.ExpiryDay).Add(document.IssuedDay);
        }
        return hash.Value;
    }

    static int BirthDayOf(PersonRow row) => row.BirthPrecision == DatePrecision.Day ? row.BirthDay : Missing.Day;

    RecordField Names()
    {
        var fold = new Dictionary<int, string>();
        string Folded(int id)
        {
            if (id < 0)
            {
                return "";
            }
            if (!fold.TryGetValue(id, out string? text))
            {
                fold.Add(id, text = NameFolding.OfName(_tables.Names.Text(id)!));
            }
            return text;
        }
        return Field("name", RecordRole.FullName, p => Told($"{Folded(_tables.Persons[p].SurnameId)} {Folded(_tables.Persons[p].GivenNamesId)}".Trim()));
    }

    /// <summary>The name, or nothing when it is initials alone: they are many people's.</summary>
    static string Told(string name) => name.Split(' ').Any(word => word.Length > 1) ? name : "";

    RecordField BirthDates() => Field("birth_date", RecordRole.BirthDate, p =>
        BirthDayOf(_tables.Persons[p]) is var day && Missing.ToDate(day) is { } date ? date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "");

    RecordField Documents() => Field("document", RecordRole.Document, p => _tables.Numbers.Text(_tables.NumberOf(p)) ?? "");

    RecordField Sexes() => Field("sex", RecordRole.Sex, p => _tables.Persons[p].Sex switch { Sex.Male => "M", Sex.Female => "F", _ => "" });

    RecordField Field(string name, RecordRole role, Func<int, string> valueOf)
    {
        var ids = new int[Persons.Length];
        var values = new List<string>();
        var idOfValue = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < ids.Length; row++)
        {
            string value = valueOf(Persons[row]);
            if (value.Length == 0)
            {
                ids[row] = -1;
            }
            else if (!idOfValue.TryGetValue(value, out ids[row]))
            {
                idOfValue.Add(value, ids[row] = values.Count);
                values.Add(value);
            }
        }
        return new RecordField(name, role, ids, values);
    }
}
