namespace ManifestScan.Model;

/// <summary>Everything read from a share of the inputs, normalised and not yet linked.</summary>
/// <remarks>
/// A block of records becomes one of these; a run is the blocks appended in the order of the sources. Ids are local: appending maps them.
/// Because appending is all that happens between shares, shares can be read on different threads or machines.
/// </remarks>
public sealed class TravelTables
{
    /// <summary>Short codes: carriers, flight numbers, airports, states, document types, seats, agencies, fare classes.</summary>
    public TextDictionary Codes { get; init; } = new();

    /// <summary>Names as read, and folded name keys.</summary>
    public TextDictionary Names { get; init; } = new();

    /// <summary>Document numbers, normalised and as read.</summary>
    public TextDictionary Numbers { get; init; } = new();

    /// <summary>Record locators.</summary>
    public TextDictionary Locators { get; init; } = new();

    /// <summary>Telephones, e-mails, addresses, accounts and tickets: texts that leave the program only as keyed tokens.</summary>
    public TextDictionary Contacts { get; init; } = new();

    /// <summary>Flight legs.</summary>
    public LegTable Legs { get; init; } = new();

    /// <summary>Travel documents.</summary>
    public DocumentTable Documents { get; init; } = new();

    /// <summary>Persons as written.</summary>
    public PersonTable Persons { get; init; } = new();

    /// <summary>Bookings as written.</summary>
    public ReservationTable Reservations { get; init; } = new();

    /// <summary>Movements.</summary>
    public MovementTable Movements { get; init; } = new();

    /// <summary>Booked segments.</summary>
    public BookingTable Bookings { get; init; } = new();

    /// <summary>What the histories of bookings say was added and cancelled.</summary>
    public HistoryTable History { get; } = new();

    /// <summary>Messages that records came in, each once.</summary>
    public MessageTable Messages { get; init; } = new();

    /// <summary>Bytes held by everything that movements and bookings share.</summary>
    public long SharedBytes =>
        Codes.AllocatedBytes + Names.AllocatedBytes + Numbers.AllocatedBytes + Locators.AllocatedBytes + Contacts.AllocatedBytes
        + Legs.AllocatedBytes + Documents.AllocatedBytes + Persons.AllocatedBytes + Reservations.AllocatedBytes;

    /// <summary>Bytes held for each movement: its columns, and its share of what movements and bookings point to; 0 without movements.</summary>
    public double BytesPerMovement => Movements.Count == 0
        ? 0
        : MovementTable.BytesPerRow + ((double)SharedBytes / (Movements.Count + Bookings.Count));

    /// <summary>The document number of a person as written, id into the numbers, or <see cref="TextDictionary.Null"/>.</summary>
    internal int NumberOf(int person) => Persons[person].DocumentId is >= 0 and int document ? Documents[document].NumberId : TextDictionary.Null;

    /// <summary>The record locator of a booked segment, id into the locators, or <see cref="TextDictionary.Null"/>.</summary>
    internal int LocatorOf(int booking) => Reservations[Bookings.ReservationIds[booking]].LocatorId;

    /// <summary>The record locator of a movement, else of the booked segment it was matched with (-1 for none), id into the locators, or <see cref="TextDictionary.Null"/>.</summary>
    internal int LocatorOfMovement(int movement, int booking) =>
        Movements.LocatorIds[movement] is var own && (own >= 0 || booking < 0) ? own : LocatorOf(booking);

    /// <summary>The same rows with other legs, bookings and documents; everything else is shared with these tables, which stay as they are.</summary>
    internal TravelTables With(MovementTable movements, BookingTable bookings, ReservationTable reservations, DocumentTable documents) => new()
    {
        Codes = Codes,
        Names = Names,
        Numbers = Numbers,
        Locators = Locators,
        Contacts = Contacts,
        Legs = Legs,
        Documents = documents,
        Persons = Persons,
        Reservations = reservations,
        Movements = movements,
        Bookings = bookings,
        Messages = Messages,
    };

    /// <summary>Adds the rows of other tables behind the rows here.</summary>
    public void Append(TravelTables other, ParallelOptions parallel)
    {
        int[] codes = [], names = [], numbers = [], locators = [], contacts = [];
        Parallel.Invoke(
            parallel,
            () => codes = Codes.InternAll(other.Codes),
            () => names = Names.InternAll(other.Names),
            () => numbers = Numbers.InternAll(other.Numbers),
            () => locators = Locators.InternAll(other.Locators),
            () => contacts = Contacts.InternAll(other.Contacts));
        int[] documents = Documents.Append(other.Documents, numbers, codes);
        var maps = new TableMaps(
            codes,
            locators,
            contacts,
            Legs.Append(other.Legs, codes),
            Persons.Append(other.Persons, names, codes, documents),
            Reservations.Append(other.Reservations, locators, codes, contacts),
            numbers,
            names,
            Messages.Append(other.Messages));
        Movements.Append(other.Movements, maps);
        Bookings.Append(other.Bookings, maps);
        History.Append(other.History, maps);
    }
}
