using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>What the headers of a table say together, used where one alone may mean several things.</summary>
sealed class TableContext
{
    static readonly Field[] EventFields = [Field.EventDate, Field.EventEndDate, Field.EventPlace, Field.EventLabel];

    static readonly Field[] FlightOnly =
    [
        Field.DepartureAirport, Field.ArrivalAirport, Field.Carrier, Field.DepartureLocal, Field.DepartureTime, Field.Seat, Field.Status,
        Field.Role, Field.CrewFlag, Field.RecordLocator, Field.Bags, Field.SegmentNumber, Field.SegmentStatus, Field.FareClass, Field.Route, Field.Agency,
        Field.Office,
    ];

    static readonly Field[] PeopleOnly = [Field.Organisation, Field.Position];

    readonly HashSet<Field> _firm;
    readonly bool _isFlight;
    readonly bool _isPerson;
    readonly bool _isBooking;

    internal TableContext(IEnumerable<HeaderMatch> headers)
    {
        List<HeaderMatch> all = [.. headers.Where(h => h.IsKnown)];
        _firm = [.. all.Where(h => h.Fields.Count == 1).Select(h => h.Fields[0])];
        bool Says(Field field) => all.Any(h => h.Fields[0] == field);
        _isFlight = Says(Field.FlightNumber) || _firm.Contains(Field.DepartureAirport) || _firm.Contains(Field.RecordLocator)
            || _firm.Contains(Field.DepartureUtc) || (Says(Field.DepartureAirport) && Says(Field.ArrivalAirport) && IsPersonFirm());
        _isPerson = _isFlight || IsPersonFirm() || _firm.Contains(Field.FullName);
        _isBooking = _firm.Contains(Field.BookedLocal) || _firm.Contains(Field.BookedUtc) || _firm.Contains(Field.PaymentForm)
            || _firm.Contains(Field.SegmentStatus) || Says(Field.SegmentNumber);
    }

    internal static bool IsEventField(Field? field) => field is { } known && EventFields.Contains(known);

    bool IsPersonFirm() => _firm.Contains(Field.BirthDate) || Has(Field.Surname) || Has(Field.DocumentNumber) || Has(Field.GivenNames)
        || _firm.Contains(Field.Patronymic) || _firm.Contains(Field.Position);

    bool Has(Field field) => _firm.Contains(field);

    /// <summary>What the rest of the table adds to a meaning: from -1 to 1.</summary>
    internal double Bonus(Field field, HeaderMatch match)
    {
        if (match.Fields.Count == 1)
        {
            return 0;
        }
        if (EventFields.Contains(field))
        {
            return _isPerson ? -1 : 0.5;
        }
        if (FlightOnly.Contains(field) && !_isFlight)
        {
            return -0.6;
        }
        if (PeopleOnly.Contains(field))
        {
            return _isFlight ? -0.6 : 0.3;
        }
        return field switch
        {
            Field.Status => _isBooking ? -0.3 : 0.1,
            Field.SegmentStatus => _isBooking ? 0.2 : -0.3,
            Field.Surname or Field.GivenNames or Field.FullName when match.Fields.Contains(Field.FullName) => OfName(field),
            Field.BookedLocal when !_isBooking && match.Fields.Contains(Field.DocumentIssued) => -0.5,
            _ => 0,
        };
    }

    /// <summary>"Name" beside a surname is the given name, beside a given name the surname, alone the whole name.</summary>
    double OfName(Field field)
    {
        Field meant = Has(Field.Surname) ? Field.GivenNames : Has(Field.GivenNames) ? Field.Surname : Field.FullName;
        return field == meant ? 0.5 : -0.5;
    }
}
