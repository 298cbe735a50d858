namespace ManifestScan.Model;

/// <summary>Everything read, linked: what signals look at. Immutable once made.</summary>
public sealed class TravelData
{
    /// <summary>The records by columns.</summary>
    public required TravelTables Tables { get; init; }

    /// <summary>Flights.</summary>
    public required FlightTable Flights { get; init; }

    /// <summary>Travellers.</summary>
    public required TravellerTable Travellers { get; init; }

    /// <summary>Journeys and trips.</summary>
    public required Itineraries Itineraries { get; init; }

    /// <summary>For each movement its id, a hash of content, unique in the run.</summary>
    public required long[] MovementIds { get; init; }

    /// <summary>For each movement the booking row of the same traveller and flight, or -1.</summary>
    public required int[] BookingOfMovement { get; init; }

    /// <summary>For each booking row its movement, or -1.</summary>
    public required int[] MovementOfBooking { get; init; }

    /// <summary>For each flight its movement rows, cancelled ones included, in order of source and line.</summary>
    public required Csr MovementsOfFlight { get; init; }

    /// <summary>For each movement the party, an index: travellers of one booking on one flight, or a traveller alone.</summary>
    public required int[] PartyOfMovement { get; init; }

    /// <summary>Links that joined or kept apart persons written differently.</summary>
    public required IReadOnlyList<IdentityLink> IdentityLinks { get; init; }

    /// <summary>Pairs of travellers who may be one person under two names.</summary>
    public PossibleAliases PossibleAliases { get; init; } = PossibleAliases.None;

    /// <summary>The sources, by index.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Lists of persons of interest, as read.</summary>
    public required IReadOnlyList<ListedPerson> People { get; init; }

    /// <summary>Travellers with the name of a listed person, by entry and then traveller.</summary>
    public IReadOnlyList<PersonListMatch> ListMatches { get; init; } = [];

    /// <summary>Dated events, as read.</summary>
    public required IReadOnlyList<DatedEvent> Events { get; init; }

    /// <summary>What changed between repeated pushes of one manifest; empty for tables.</summary>
    public IReadOnlyList<PushChange> PushChanges { get; init; } = [];

    /// <summary>How much of the manifests the bookings cover, and the other way round: the run, carriers, months, flights.</summary>
    public IReadOnlyList<CoverageRow> Coverage { get; private set; } = [];

    /// <summary>Counts the coverage, once everything else is linked.</summary>
    internal TravelData WithCoverage(Func<TravelData, IReadOnlyList<CoverageRow>> count)
    {
        Coverage = count(this);
        return this;
    }

    /// <summary>The traveller of a movement.</summary>
    public int TravellerOf(int movement) => Travellers.TravellerOfPerson[Tables.Movements.PersonIds[movement]];

    /// <summary>The flight of a movement.</summary>
    public int FlightOf(int movement) => Flights.FlightOfLeg[Tables.Movements.LegIds[movement]];

    /// <summary>The leg of a movement.</summary>
    public LegRow LegOf(int movement) => Tables.Legs[Tables.Movements.LegIds[movement]];

    /// <summary>The record locator of a movement, else of its booking, id into the locators, or <see cref="TextDictionary.Null"/>.</summary>
    internal int LocatorOf(int movement) => Tables.LocatorOfMovement(movement, BookingOfMovement[movement]);

    /// <summary>The person as written of a movement.</summary>
    public PersonRow PersonOf(int movement) => Tables.Persons[Tables.Movements.PersonIds[movement]];
}
