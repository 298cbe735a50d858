using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>bookings</c>.</summary>
static class BookingsTable
{
    internal static OutputTable Definition { get; } = new(
        "bookings",
        "One row per passenger and booked segment, ordered by source and line.",
        [
            Ids("booking_id", "Id of the booking: a hash of record locator and creation time, 26 digits and capital letters.", RunTexts.BookingIds, (run, b) => run.Data.Tables.Bookings.ReservationIds[b], isNullable: false),
            Ids("record_locator", "Record locator; null when not provided.", run => run.Data.Tables.Locators, (run, b) => Of(run, b).LocatorId),
            TextList("other_locators", "Further locators of the same booking.", (run, b) => run.Data.Tables.Locators.Text(Of(run, b).OtherLocatorsId)?.Split(' ') ?? []),
            Time("created_utc", "When the booking was made, UTC; null when not provided.", (run, b) => Of(run, b).CreatedUtcTicks),
            Code("office", "Office id.", (run, b) => Of(run, b).OfficeId),
            Code("agency", "Agency, by number or name.", (run, b) => Of(run, b).AgencyId),
            Int32("segment", "Number of the segment in the booking, 1-based; null when not provided.", (run, b) => run.Data.Tables.Bookings.SegmentNumbers[b] is var s and > 0 ? s : null, isNullable: true),
            Code("carrier", "Marketing carrier.", (run, b) => Leg(run, b).CarrierId),
            Code("flight_number", "Flight number without carrier and leading zeros.", (run, b) => Leg(run, b).FlightNumberId),
            Code("departure_airport", "IATA code, or the text as read when it is not known.", (run, b) => Leg(run, b).DepartureAirportId),
            Code("arrival_airport", "IATA code, or the text as read when it is not known.", (run, b) => Leg(run, b).ArrivalAirportId),
            Date("departure_date", "Local date of departure.", (run, b) => Leg(run, b).DepartureDay),
            Time("departure_utc", "Departure in UTC; null where the time or the airport's zone is not known.", (run, b) => Leg(run, b).DepartureUtcTicks),
            Code("segment_status", "Status code as read.", (run, b) => run.Data.Tables.Bookings.SegmentStatusIds[b]),
            Ids("traveller_id", "The traveller, as in `scores`.", RunTexts.TravellerIds, (run, b) => run.Data.Travellers.TravellerOfPerson[run.Data.Tables.Bookings.PersonIds[b]], isNullable: false),
            Ids("surname", "Surname as read.", run => run.Names, (run, b) => Person(run, b).SurnameId),
            Ids("given_names", "Given names as read.", run => run.Names, (run, b) => Person(run, b).GivenNamesId),
            Date("date_of_birth", "Birth date; null when not provided.", (run, b) => Person(run, b).BirthDay),
            Ids("document_number", "Document number, upper case without separators.", run => run.Numbers, (run, b) => Person(run, b).DocumentId is var d and >= 0 ? run.Data.Tables.Documents[d].NumberId : TextDictionary.Null),
            Code("document_issuer", "Issuing state, alpha-3.", (run, b) => Person(run, b).DocumentId is var d and >= 0 ? run.Data.Tables.Documents[d].IssuerId : TextDictionary.Null),
            TextList("contact_tokens", "Keyed tokens of telephone, e-mail and address: equal contacts give equal tokens within one key.", (run, b) => RunTexts.ContactTokens(run, run.Data.Tables.Bookings.ReservationIds[b])),
            Code("payment_form", "Form of payment.", (run, b) => Of(run, b).PaymentFormId),
            Text("payment_token", "Keyed token of the card or account.", (run, b) => BookingFacts.Token(run, "payment", Of(run, b).PaymentAccountId)),
            Text("ticket_token", "Keyed token of the ticket number.", (run, b) => BookingFacts.Token(run, "ticket", run.Data.Tables.Bookings.TicketIds[b])),
            Code("fare_class", "Booking or fare class.", (run, b) => run.Data.Tables.Bookings.FareClassIds[b]),
            Ids("source_file", "Source the record stands in.", RunTexts.SourceNames, (run, b) => run.Data.Tables.Bookings.Sources[b], isNullable: false),
            Int64("source_line", "Line on which the record begins, 1-based.", (run, b) => run.Data.Tables.Bookings.Lines[b]),
            Int64("source_offset", "Byte at which the record begins, for message formats; null for delimited text.", (run, b) => run.Data.Tables.Bookings.Offsets[b] is var o and >= 0 ? o : null, isNullable: true),
        ],
        run => [.. Enumerable.Range(0, run.Data.Tables.Bookings.Count)]);

    static OutputColumn Code(string name, string meaning, Func<RunRecord, int, int> id) =>
        Ids(name, meaning, run => run.Data.Tables.Codes, id);

    static ReservationRow Of(RunRecord run, int booking) => run.Data.Tables.Reservations[run.Data.Tables.Bookings.ReservationIds[booking]];

    static LegRow Leg(RunRecord run, int booking) => run.Data.Tables.Legs[run.Data.Tables.Bookings.LegIds[booking]];

    static PersonRow Person(RunRecord run, int booking) => run.Data.Tables.Persons[run.Data.Tables.Bookings.PersonIds[booking]];
}
