using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Turns records whose cells name several persons into one record for each; refuses those that do not say whose is whose.</summary>
/// <remarks>
/// Certain are names with a slash each, and as many names as there are document numbers or birth dates. The k-th value of a cell goes to the
/// k-th person, a single one to all; a lone number, birth date, seat or ticket is one person's, nobody knows whose, and is left out with a warning.
/// </remarks>
sealed class PersonRows
{
    static readonly Field[] Own = [Field.DocumentNumber, Field.BirthDate, Field.Seat, Field.Ticket];

    static readonly Field[] Each =
    [
        .. Own, Field.Title, Field.Patronymic, Field.Sex, Field.Nationality, Field.DocumentSeries, Field.DocumentType, Field.DocumentIssuer, Field.DocumentIssued,
        Field.DocumentExpiry, Field.Role, Field.Phone, Field.Email,
    ];

    readonly RawBlock _block;
    readonly List<int> _rows;
    readonly List<Reject> _rejects = [];
    readonly List<(int Row, Field Field, string? Value)> _values = [];

    PersonRows(RawBlock block) => (_block, _rows) = (block, new List<int>(block.RowCount));

    /// <summary>The block itself where no cell of it may hold several persons.</summary>
    internal static RawBlock Unfold(RawBlock block)
    {
        bool[] isList = [.. ListsIn(block)];
        return Array.IndexOf(isList, true) < 0 ? block : new PersonRows(block).Unfold(isList);
    }

    /// <summary>For each record whether to look closer. Each distinct value is looked at once, by its bytes.</summary>
    static bool[] ListsIn(RawBlock block)
    {
        var isList = new bool[block.RowCount];
        Mark(block[Field.FullName], isList, MayHoldNames);
        Mark(block[Field.GivenNames], isList, v => v.IndexOfAny(";|&\n"u8) >= 0);
        Mark(block[Field.DocumentNumber], isList, v => v.Length >= 13 && SeveralNumbers.CountIn(Encoding.UTF8.GetString(v)) > 1);
        Mark(block[Field.BirthDate], isList, v => v.Length >= 13 && PersonCells.DatesIn(Encoding.UTF8.GetString(v)) > 1);
        return isList;
    }

    static bool MayHoldNames(ReadOnlySpan<byte> name) => name.IndexOfAny(";|&+\n"u8) >= 0 || name.Count((byte)'/') > 1;

    static void Mark(RawColumn? column, bool[] isList, ByteTest test)
    {
        if (column is null)
        {
            return;
        }
        var holds = new bool[column.Values.Count];
        bool isAny = false;
        for (int id = 0; id < holds.Length; id++)
        {
            isAny |= holds[id] = test(column.Values[id]);
        }
        for (int row = 0; isAny && row < isList.Length; row++)
        {
            isList[row] |= column.Ids[row] >= 0 && holds[column.Ids[row]];
        }
    }

    delegate bool ByteTest(ReadOnlySpan<byte> value);

    RawBlock Unfold(bool[] isList)
    {
        for (int row = 0; row < isList.Length; row++)
        {
            PersonRecord? record = isList[row] ? PersonRecord.Of(_block, row) : null;
            if (record is { IsUnclear: true })
            {
                _rejects.Add(IngestFaults.SeveralPersons(_block.Source, _block.Lines[row]));
                continue;
            }
            int persons = record?.Persons ?? 1;
            for (int person = 0; person < persons; person++)
            {
                if (persons > 1)
                {
                    Give(record!, person);
                }
                _rows.Add(row);
            }
        }
        return _rejects.Count == 0 && _rows.Count == _block.RowCount ? _block : Filled(RowChoice.Of(_block, _rows, null, _rejects));
    }

    /// <summary>Notes what the next row has for itself.</summary>
    void Give(PersonRecord record, int person)
    {
        _values.AddRange(record.NamesOf(person).Select(n => (_rows.Count, n.Field, (string?)n.Name)));
        foreach (Field field in Each)
        {
            if (record.TextOf(field) is not { } text)
            {
                continue;
            }
            if (PersonCells.Parted(field, text, record.Persons) is { } parts)
            {
                _values.Add((_rows.Count, field, parts[person].Length == 0 ? null : parts[person]));
            }
            else if (Own.Contains(field))
            {
                _values.Add((_rows.Count, field, null));
                if (person == 0)
                {
                    _rejects.Add(IngestFaults.OfOnePerson(_block.Source, record.Line, FieldNames.Of(field)));
                }
            }
        }
    }

    RawBlock Filled(RawBlock block)
    {
        foreach ((int row, Field field, string? value) in _values)
        {
            RawColumn column = block[field]!;
            column.Ids[row] = value is null ? TextDictionary.Null : column.Values.Intern(value);
        }
        return block;
    }
}
