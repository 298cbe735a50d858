namespace ManifestScan.Model;

/// <summary>A view of one leg. Ids are into <see cref="TravelTables.Codes"/>, -1 when not provided.</summary>
public readonly ref struct LegRow
{
    readonly ReadOnlySpan<int> _fields;

    internal LegRow(ReadOnlySpan<int> fields) => _fields = fields;

    /// <summary>Marketing carrier.</summary>
    public int CarrierId => _fields[0];

    /// <summary>Marketing flight number.</summary>
    public int FlightNumberId => _fields[1];

    /// <summary>Operating carrier.</summary>
    public int OperatingCarrierId => _fields[2];

    /// <summary>Operating flight number.</summary>
    public int OperatingFlightNumberId => _fields[3];

    /// <summary>Airport of departure.</summary>
    public int DepartureAirportId => _fields[4];

    /// <summary>Airport of arrival.</summary>
    public int ArrivalAirportId => _fields[5];

    /// <summary>Local date of departure, days since 1970-01-01, or <see cref="Missing.Day"/>.</summary>
    public int DepartureDay => _fields[6];

    /// <summary>Local departure in ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long DepartureLocalTicks => Join(7);

    /// <summary>Departure in UTC ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long DepartureUtcTicks => Join(9);

    /// <summary>Arrival in UTC ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long ArrivalUtcTicks => Join(11);

    /// <summary>
    /// Where the leg stands in time: UTC departure, else local departure, else noon of the date; <see cref="Missing.Ticks"/> when nothing
    /// is known. For ordering only.
    /// </summary>
    public long OrderTicks
    {
        get
        {
            if (DepartureUtcTicks != Missing.Ticks)
            {
                return DepartureUtcTicks;
            }
            if (DepartureLocalTicks != Missing.Ticks)
            {
                return DepartureLocalTicks;
            }
            return Missing.ToDate(DepartureDay) is { } date ? date.ToDateTime(new TimeOnly(12, 0)).Ticks : Missing.Ticks;
        }
    }

    long Join(int first)
    {
        unchecked
        {
            return ((long)_fields[first + 1] << 32) | (uint)_fields[first];
        }
    }
}
