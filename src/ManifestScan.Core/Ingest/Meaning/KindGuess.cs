using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Says from the fields of a table what its records are.</summary>
static class KindGuess
{
    // Small numbers and single letters by their values alone: a column of weights as much as of segments.
    const double AnyNumber = 0.6;

    static readonly Field[] NameFields = [Field.Surname, Field.FullName, Field.GivenNames];

    static readonly Field[] FlightFields =
    [
        Field.FlightNumber, Field.Route, Field.DepartureAirport, Field.ArrivalAirport, Field.DepartureLocal, Field.DepartureUtc,
        Field.DepartureTime,
    ];

    static readonly Field[] BookingFields =
    [
        Field.BookedLocal, Field.BookedUtc, Field.Office, Field.Agency, Field.PaymentForm, Field.PaymentAccount, Field.FareClass,
        Field.SegmentNumber, Field.SegmentStatus, Field.Phone, Field.Email, Field.OtherLocators, Field.Ticket,
    ];

    // Departure control knows neither how a ticket was paid nor whom to call, and never both.
    static readonly Field[] PaymentFields = [Field.PaymentForm, Field.PaymentAccount];

    static readonly Field[] ContactFields = [Field.Phone, Field.Email];

    // A manifest with one of these may be bookings of which too little was recognised.
    static readonly Field[] SaleFields = [Field.BookedLocal, Field.BookedUtc, Field.PaymentForm, Field.PaymentAccount, Field.Office, Field.Agency];

    static readonly Field[] ManifestFields =
    [
        Field.Seat, Field.Bags, Field.Role, Field.Status, Field.DocumentType, Field.DocumentIssuer, Field.DocumentExpiry, Field.BirthDate,
        Field.Sex, Field.Nationality,
    ];

    /// <summary>What columns of no known kind come nearest to, and what they lack.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="text">The text they were found in.</param>
    internal static string Nearest(IReadOnlyList<SourceColumn> columns, string text)
    {
        var fields = columns.Where(c => c.Field is not null).Select(c => c.Field!.Value).ToHashSet();
        string? kind = FlightFields.Any(fields.Contains) || ManifestFields.Any(fields.Contains) ? "a manifest"
            : BookingFields.Any(fields.Contains) || fields.Contains(Field.RecordLocator) ? "bookings"
            : null;
        if (NameFields.Any(fields.Contains))
        {
            return "people, but only lines that may be names: no header, no birth date, no document";
        }
        if (kind is not null)
        {
            return $"{kind}, but no column holds a name or a document number";
        }
        return fields.Contains(Field.EventDate) || fields.Contains(Field.EventLabel) || fields.Contains(Field.EventPlace)
            ? "events, but there is not both a date and a place or label"
            : text.TrimStart() switch
            {
                ['{' or '[', ..] => "JSON, which is not read",
                ['<', ..] => "XML or HTML of another kind than PNRGOV",
                _ => "delimited text of which no column has a known meaning",
            };
    }

    /// <summary>The kind, and 0 to 1 how sure it is.</summary>
    internal static (InputKind Kind, double Confidence) Guess(IReadOnlyList<SourceColumn> columns)
    {
        var fields = columns.Where(c => c.Field is not null).Select(c => c.Field!.Value).ToHashSet();
        // Numbers that look like documents under no header may be anything.
        bool hasDocument = columns.Any(c => c.Field == Field.DocumentNumber && c.Confidence >= 0.85);
        bool hasPerson = hasDocument || NameFields.Any(fields.Contains);
        bool hasFlight = FlightFields.Count(fields.Contains) >= 2 || fields.Contains(Field.FlightNumber) || columns.Any(IsSurelyDeparture);
        if (!hasPerson)
        {
            bool isEvent = fields.Contains(Field.EventDate) && (fields.Contains(Field.EventLabel) || fields.Contains(Field.EventPlace));
            return isEvent ? (InputKind.Events, 0.95) : (InputKind.Unknown, 0.3);
        }
        int booking = BookingFields.Count(fields.Contains);
        int manifest = ManifestFields.Count(fields.Contains);
        bool isDated = fields.Contains(Field.BookedUtc) || fields.Contains(Field.BookedLocal);
        bool isSold = PaymentFields.Any(fields.Contains) && ContactFields.Any(fields.Contains);
        if (fields.Contains(Field.RecordLocator) && (booking >= 3 || isSold || (booking >= 2 && isDated) || (isDated && manifest == 0)))
        {
            return (InputKind.Booking, hasFlight ? 0.98 : 0.85);
        }
        if (hasFlight)
        {
            bool isDoubtful = SaleFields.Any(fields.Contains) || (manifest == 0 && booking > 0);
            return isDated && booking >= 2 ? (InputKind.Booking, 0.8) : (InputKind.Manifest, isDoubtful ? 0.8 : 0.98);
        }
        // Prose has lines that look like names: a list of people says what its columns are, or more of each person.
        bool isList = columns.Any(c => c.Field is not null && (IsByHeader(c) || (!NameFields.Contains(c.Field.Value) && c.Confidence > AnyNumber)));
        if (!isList)
        {
            return (InputKind.Unknown, 0.3);
        }
        bool isOnBoard = fields.Contains(Field.Seat) || fields.Contains(Field.Ticket) || fields.Contains(Field.RecordLocator);
        return isOnBoard ? (InputKind.Manifest, 0.6) : (InputKind.People, 0.95);
    }

    static bool IsByHeader(SourceColumn column) => column.Header is not null && !column.Reason.StartsWith("values", StringComparison.Ordinal);

    /// <summary>A header that means nothing else, or the pipeline file, says departure: lists of people have none.</summary>
    static bool IsSurelyDeparture(SourceColumn column) => column.Field is Field.DepartureLocal or Field.DepartureUtc
        && (column.Confidence >= 1 || HeaderSynonyms.Find(column.Header ?? "").Fields.Count == 1);
}
