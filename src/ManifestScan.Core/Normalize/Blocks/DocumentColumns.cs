using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;
using ManifestScan.Normalize.Documents;

namespace ManifestScan.Normalize.Blocks;

/// <summary>The columns of a block that say which travel document.</summary>
sealed class DocumentColumns
{
    readonly TravelTables _tables;
    readonly BlockContext _context;
    readonly RawValues<(string? Text, MrzReading? Zone)> _number;
    readonly RawValues<string?> _series;
    readonly RawValues<string?> _type;
    readonly RawValues<ValueReading<string?>> _issuer;
    readonly RawValues<DateReading> _expiry;
    readonly RawValues<DateReading> _issued;
    readonly TupleDictionary _keys = new(7);
    readonly List<(int Id, ValueFault? Fault, ValueFault? Check)> _documents = [];

    internal DocumentColumns(RawBlock block, TravelTables tables, BlockContext context)
    {
        _tables = tables;
        _context = context;
        _number = new(block[Field.DocumentNumber], default, v => (v, MrzReader.Read(v)));
        _series = new(block[Field.DocumentSeries], null, v => v);
        _type = new(block[Field.DocumentType], null, v => CodeText.Normalise(v));
        _issuer = new(block[Field.DocumentIssuer], default, v => IssuerReader.Read(v) is var r && r.Value is null ? r with { Value = v.ToUpperInvariant() } : r);
        _expiry = new(block[Field.DocumentExpiry], default, v => Date(v, Field.DocumentExpiry, DateUse.Expiry));
        _issued = new(block[Field.DocumentIssued], default, v => Date(v, Field.DocumentIssued, DateUse.Issue));
    }

    /// <summary>The document of a record, id into the tables; -1 when it gives no number.</summary>
    internal int Intern(int row, int? day, FaultSink faults)
    {
        if (_number.IdOf(row) < 0)
        {
            return TextDictionary.Null;
        }
        int month = day is { } d ? d / 30 : -1;
        int key = _keys.Intern([_number.IdOf(row), _series.IdOf(row), _type.IdOf(row), _issuer.IdOf(row), _expiry.IdOf(row), _issued.IdOf(row), month]);
        if (key == _documents.Count)
        {
            _documents.Add(Read(row, day));
        }
        faults.Add(_documents[key].Fault, Field.DocumentNumber);
        faults.Add(_documents[key].Check, Field.DocumentNumber);
        faults.Add(_issuer[row].Fault, Field.DocumentIssuer);
        faults.Add(_expiry[row].Fault, Field.DocumentExpiry);
        faults.Add(_issued[row].Fault, Field.DocumentIssued);
        return _documents[key].Id;
    }

    /// <summary>The machine-readable zone of a record, which scanners paste whole into the field of the number; null without one.</summary>
    internal MrzReading? ZoneOf(int row) => _number[row].Zone;

    /// <summary>What makes the zone of a record another one than that of others; -1 without one.</summary>
    internal int ZoneIdOf(int row) => ZoneOf(row) is null ? TextDictionary.Null : _number.IdOf(row);

    (int Id, ValueFault? Fault, ValueFault? Check) Read(int row, int? day)
    {
        (string? text, MrzReading? zone) = _number[row];
        ValueReading<string?> number = DocumentNumberReader.Read(zone?.Number ?? text, _series[row]);
        string? issuer = _issuer[row].Value ?? zone?.Issuer;
        string raw = _series[row] is { } series ? $"{series} {text}" : text!;
        (DocumentClass documentClass, string? basis) = _context.Classify(issuer, number.Value, _type[row], day);
        int id = _tables.Documents.Intern(new DocumentValues
        {
            NumberId = number.Value is { } read ? _tables.Numbers.Intern(read) : TextDictionary.Null,
            RawNumberId = _tables.Numbers.Intern(raw),
            IssuerId = issuer is null ? TextDictionary.Null : _tables.Codes.Intern(issuer),
            TypeId = _type[row] is { Length: > 0 } type ? _tables.Codes.Intern(type) : TextDictionary.Null,
            Class = documentClass,
            ClassBasisId = basis is null ? TextDictionary.Null : _tables.Codes.Intern(basis),
            ExpiryDay = _expiry[row].Day ?? (zone is null ? null : ExpiryOf(zone)) ?? Missing.Day,
            IssuedDay = _issued[row].Day ?? Missing.Day,
        });
        return (id, number.Fault, zone is { WrongChecks.Count: > 0 } ? ValueFaults.MrzCheckDigit : null);
    }

    // A document runs out within ten years of its issue: two digits of the year are enough.
    static int? ExpiryOf(MrzReading zone) =>
        DateOnly.TryParseExact("20" + zone.Expiry, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly date)
            ? Missing.ToDays(date)
            : null;

    DateReading Date(string text, Field field, DateUse use) =>
        DateReader.Read(text, _context.OrderOf(field), new DateContext(use, _context.ReferenceDay));
}
