namespace ManifestScan.Model;

/// <summary>The fields of one leg while it is being read.</summary>
public readonly record struct LegValues
{
    /// <summary>A leg with nothing provided.</summary>
    public LegValues()
    {
    }

    /// <summary>Marketing carrier, id into the codes.</summary>
    public int CarrierId { get; init; } = TextDictionary.Null;

    /// <summary>Marketing flight number without carrier and leading zeros, with its suffix letter; id into the codes.</summary>
    public int FlightNumberId { get; init; } = TextDictionary.Null;

    /// <summary>Operating carrier when given.</summary>
    public int OperatingCarrierId { get; init; } = TextDictionary.Null;

    /// <summary>Operating flight number when given.</summary>
    public int OperatingFlightNumberId { get; init; } = TextDictionary.Null;

    /// <summary>Airport of departure: IATA code, or the text as read when it is not known.</summary>
    public int DepartureAirportId { get; init; } = TextDictionary.Null;

    /// <summary>Airport of arrival: IATA code, or the text as read when it is not known.</summary>
    public int ArrivalAirportId { get; init; } = TextDictionary.Null;

    /// <summary>Local date of departure, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int DepartureDay { get; init; } = Missing.Day;

    /// <summary>Local departure, ticks, or <see cref="Missing.Ticks"/> when only the date is known.</summary>
    public long DepartureLocalTicks { get; init; } = Missing.Ticks;

    /// <summary>Departure in UTC, ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long DepartureUtcTicks { get; init; } = Missing.Ticks;

    /// <summary>Arrival in UTC, ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long ArrivalUtcTicks { get; init; } = Missing.Ticks;
}
