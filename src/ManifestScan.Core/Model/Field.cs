namespace ManifestScan.Model;

/// <summary>What a column of an input means. One list for manifests, bookings, people and events.</summary>
public enum Field
{
    /// <summary>Family name alone.</summary>
    Surname,

    /// <summary>Given name or names alone.</summary>
    GivenNames,

    /// <summary>Patronymic or second name in a field of its own.</summary>
    Patronymic,

    /// <summary>The whole name in one field, in any order (SURNAME/GIVEN, "Surname, Given", "Given Surname").</summary>
    FullName,

    /// <summary>Title in a field of its own (MR, MRS ...).</summary>
    Title,

    /// <summary>Other names or spellings of the person, separated by semicolon or bar.</summary>
    Aliases,

    /// <summary>Date of birth, possibly partial.</summary>
    BirthDate,

    /// <summary>Place or country of birth; read for people lists, never weighed.</summary>
    BirthPlace,

    /// <summary>Sex as written.</summary>
    Sex,

    /// <summary>Nationality as written.</summary>
    Nationality,

    /// <summary>Number of the travel document.</summary>
    DocumentNumber,

    /// <summary>Series of the document, when it stands apart from the number.</summary>
    DocumentSeries,

    /// <summary>Type code of the document as written.</summary>
    DocumentType,

    /// <summary>State that issued the document.</summary>
    DocumentIssuer,

    /// <summary>Date of issue of the document.</summary>
    DocumentIssued,

    /// <summary>Date of expiry of the document.</summary>
    DocumentExpiry,

    /// <summary>Marketing carrier.</summary>
    Carrier,

    /// <summary>Marketing flight number, with or without the carrier.</summary>
    FlightNumber,

    /// <summary>Operating carrier.</summary>
    OperatingCarrier,

    /// <summary>Operating flight number.</summary>
    OperatingFlightNumber,

    /// <summary>Airport of departure.</summary>
    DepartureAirport,

    /// <summary>Airport of arrival.</summary>
    ArrivalAirport,

    /// <summary>Whole route in one field (SVO-IKA).</summary>
    Route,

    /// <summary>Local date of departure, or date and time together, local unless it carries a zone.</summary>
    DepartureLocal,

    /// <summary>Local time of departure alone.</summary>
    DepartureTime,

    /// <summary>Departure in UTC, date and time.</summary>
    DepartureUtc,

    /// <summary>Local date of arrival, or date and time together.</summary>
    ArrivalLocal,

    /// <summary>Local time of arrival alone.</summary>
    ArrivalTime,

    /// <summary>Arrival in UTC, date and time.</summary>
    ArrivalUtc,

    /// <summary>Record locator of the booking.</summary>
    RecordLocator,

    /// <summary>Further locators of the same booking.</summary>
    OtherLocators,

    /// <summary>Number of the ticket.</summary>
    Ticket,

    /// <summary>Seat.</summary>
    Seat,

    /// <summary>Bags: pieces, weight or tags.</summary>
    Bags,

    /// <summary>Passenger, crew or transit.</summary>
    Role,

    /// <summary>Whether crew, yes or no.</summary>
    CrewFlag,

    /// <summary>Boarded, checked in, booked, cancelled: the state of the passenger on the flight.</summary>
    Status,

    /// <summary>When the booking was made, local or zone unknown.</summary>
    BookedLocal,

    /// <summary>When the booking was made, UTC.</summary>
    BookedUtc,

    /// <summary>Time of day when the booking was made, beside a date.</summary>
    BookedTime,

    /// <summary>Office id or pseudo city code that made the booking.</summary>
    Office,

    /// <summary>Agency, by number or name.</summary>
    Agency,

    /// <summary>Form of payment.</summary>
    PaymentForm,

    /// <summary>Card or account that paid; leaves only as a token.</summary>
    PaymentAccount,

    /// <summary>Booking class or fare class.</summary>
    FareClass,

    /// <summary>Number of the segment in the booking.</summary>
    SegmentNumber,

    /// <summary>Status code of the segment (HK, XX ...).</summary>
    SegmentStatus,

    /// <summary>Telephone; leaves only as a token.</summary>
    Phone,

    /// <summary>E-mail; leaves only as a token.</summary>
    Email,

    /// <summary>Postal address; leaves only as a token.</summary>
    Address,

    /// <summary>Organisation or employer (people lists).</summary>
    Organisation,

    /// <summary>Position or rank (people lists).</summary>
    Position,

    /// <summary>First day of an event.</summary>
    EventDate,

    /// <summary>Last day of an event.</summary>
    EventEndDate,

    /// <summary>Place of an event: airport, city or country.</summary>
    EventPlace,

    /// <summary>What the event was.</summary>
    EventLabel,

    /// <summary>Further documents of the same record, <c>TYPE/ISSUER/NUMBER</c> each, separated by spaces.</summary>
    OtherDocuments,

    /// <summary>Whether a list speaks of a person or of something else (people lists): Person, Organization, Vessel.</summary>
    EntityKind,
}
