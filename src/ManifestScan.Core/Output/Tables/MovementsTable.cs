using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>movements</c>.</summary>
static class MovementsTable
{
    internal static OutputTable Definition { get; } = new(
        "movements",
        "One row per traveller and flight leg, ordered by flight (time, carrier, number, airports), then source and line.",
        [
            Int64("movement_id", "A hash of what the record says; unique in a run, the same in every run.", (run, m) => run.Data.MovementIds[m]),
            Ids("traveller_id", "The traveller, as in `scores`.", RunTexts.TravellerIds, (run, m) => run.Data.TravellerOf(m), isNullable: false),
            Word("role", "passenger, crew or transit.", Words.Roles, (run, m) => (int)run.Data.Tables.Movements.Roles[m]),
            Code("carrier", "Marketing carrier; null when not provided.", (run, m) => run.Data.LegOf(m).CarrierId),
            Code("flight_number", "Marketing flight number without carrier and leading zeros, with its suffix letter; null when not provided.", (run, m) => run.Data.LegOf(m).FlightNumberId),
            Code("operating_carrier", "Operating carrier when given.", (run, m) => run.Data.LegOf(m).OperatingCarrierId),
            Code("operating_flight_number", "Operating flight number when given.", (run, m) => run.Data.LegOf(m).OperatingFlightNumberId),
            Code("departure_airport", "IATA code, or the text as read when it is not known; null when not provided.", (run, m) => run.Data.LegOf(m).DepartureAirportId),
            Code("arrival_airport", "IATA code, or the text as read when it is not known; null when not provided.", (run, m) => run.Data.LegOf(m).ArrivalAirportId),
            Date("departure_date", "Local date of departure.", (run, m) => run.Data.LegOf(m).DepartureDay),
            Time("departure_local", "Local scheduled departure; null where only the date is known.", (run, m) => run.Data.LegOf(m).DepartureLocalTicks, isUtc: false),
            Time("departure_utc", "Departure in UTC; null where the time or the airport's zone is not known.", (run, m) => run.Data.LegOf(m).DepartureUtcTicks),
            Time("arrival_utc", "Arrival in UTC; null where not provided.", (run, m) => run.Data.LegOf(m).ArrivalUtcTicks),
            Ids("record_locator", "Record locator on the manifest, else of the booking it was matched with; null when neither gives one.", run => run.Data.Tables.Locators, (run, movement) => run.Data.LocatorOf(movement)),
            Boolean("booking_matched", "Whether a booked segment of the same traveller and flight was found; null when no bookings were given.", (run, m) => run.Data.Tables.Bookings.Count == 0 ? null : run.Data.BookingOfMovement[m] >= 0),
            Code("seat", "Seat without leading zeros; null when not provided.", (run, m) => run.Data.Tables.Movements.SeatIds[m]),
            Code("document_type", "Type code as read. P does not prove an ordinary passport: senders degrade types.", (run, m) => Document(run, m, d => d.TypeId)),
            Ids("document_number", "Number, upper case without separators; null when not provided or unusable.", run => run.Numbers, (run, m) => Document(run, m, d => d.NumberId)),
            Code("document_issuer", "Issuing state, alpha-3; the text as read when it is not known.", (run, m) => Document(run, m, d => d.IssuerId)),
            Word("document_class", "What the document table says of type and number: ordinary, service, diplomatic ... or unknown; null without a document.", DocumentClassText.All, (run, m) => Document(run, m, d => (int)d.Class), isNullable: true),
            Code("document_class_basis", "What the class rests on, with confidence; null when the class is unknown.", (run, m) => Document(run, m, d => d.ClassBasisId)),
            TextList("other_documents", "Other documents in the same record, as ISSUER:NUMBER, :NUMBER without an issuer.", TravellerFacts.OtherDocuments),
            Ids("surname", "Surname as read.", run => run.Names, (run, m) => run.Data.PersonOf(m).SurnameId),
            Ids("given_names", "Given names as read.", run => run.Names, (run, m) => run.Data.PersonOf(m).GivenNamesId),
            Date("date_of_birth", "Birth date; the first day of the year or month when no more is known.", (run, m) => run.Data.PersonOf(m).BirthDay),
            Word("birth_date_precision", "day, month or year; null without a birth date.", Words.Precisions, (run, m) => Words.Place(run.Data.PersonOf(m).BirthPrecision), isNullable: true),
            Word("sex", "F or M as stated, X when stated as neither; null when not stated. Carries no weight.", Words.Sexes, (run, m) => Words.Place(run.Data.PersonOf(m).Sex), isNullable: true),
            Code("nationality", "Alpha-3; carries no weight.", (run, m) => run.Data.PersonOf(m).NationalityId),
            Word("status", "boarded, checked_in, booked, cancelled or unknown.", Words.Statuses, (run, m) => (int)run.Data.Tables.Movements.Statuses[m]),
            Ids("source_file", "Source the record stands in, relative to the inputs' common root.", RunTexts.SourceNames, (run, m) => run.Data.Tables.Movements.Sources[m], isNullable: false),
            Int64("source_line", "Line on which the record begins, 1-based.", (run, m) => run.Data.Tables.Movements.Lines[m]),
            Int64("source_offset", "Byte at which the record begins, for message formats; null for delimited text.", (run, m) => run.Data.Tables.Movements.Offsets[m] is var o and >= 0 ? o : null, isNullable: true),
            Ids("document_number_as_read", "Number exactly as the record has it.", run => run.Numbers, (run, m) => Document(run, m, d => d.RawNumberId)),
            Date("document_expiry", "Expiry date of the document; null when not provided.", (run, m) => run.Data.PersonOf(m).DocumentId is var d and >= 0 ? run.Data.Tables.Documents[d].ExpiryDay : Missing.Day),
            Date("document_issued", "Date of issue of the document; null when not provided.", (run, m) => run.Data.PersonOf(m).DocumentId is var d and >= 0 ? run.Data.Tables.Documents[d].IssuedDay : Missing.Day),
        ],
        InOrder);

    static OutputColumn Code(string name, string meaning, Func<RunRecord, int, int> id) =>
        Ids(name, meaning, run => run.Data.Tables.Codes, id);

    static int Document(RunRecord run, int movement, DocumentFieldOf field)
    {
        int document = run.Data.PersonOf(movement).DocumentId;
        return document < 0 ? TextDictionary.Null : field(run.Data.Tables.Documents[document]);
    }

    static int[] InOrder(RunRecord run) => run.Data.MovementsOfFlight.Rows.ToArray();

    delegate int DocumentFieldOf(DocumentRow document);
}
