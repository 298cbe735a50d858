namespace ManifestScan.Model;

/// <summary>Distinct flight legs as they stand in the records: a flight number on one date between two airports.</summary>
/// <remarks>
/// Texts are ids into <see cref="TravelTables.Codes"/>. Two records of one flight may give two legs (one with a time, one with the date
/// alone); Link says which legs are one flight.
/// </remarks>
public sealed class LegTable
{
    const int Width = 13;

    readonly TupleDictionary _rows = new(Width);

    /// <summary>Number of distinct legs.</summary>
    public int Count => _rows.Count;

    /// <summary>One leg.</summary>
    public LegRow this[int id] => new(_rows[id]);

    /// <summary>Bytes held in memory.</summary>
    public long AllocatedBytes => _rows.AllocatedBytes;

    /// <summary>The id of a leg, storing it when it is new.</summary>
    public int Intern(in LegValues leg)
    {
        Span<int> row = stackalloc int[Width];
        row[0] = leg.CarrierId;
        row[1] = leg.FlightNumberId;
        row[2] = leg.OperatingCarrierId;
        row[3] = leg.OperatingFlightNumberId;
        row[4] = leg.DepartureAirportId;
        row[5] = leg.ArrivalAirportId;
        row[6] = leg.DepartureDay;
        Split(leg.DepartureLocalTicks, row[7..]);
        Split(leg.DepartureUtcTicks, row[9..]);
        Split(leg.ArrivalUtcTicks, row[11..]);
        return _rows.Intern(row);
    }

    internal int[] Append(LegTable other, int[] codes)
    {
        var map = new int[other.Count];
        for (int id = 0; id < map.Length; id++)
        {
            LegRow leg = other[id];
            map[id] = Intern(new LegValues
            {
                CarrierId = TextDictionary.Remap(codes, leg.CarrierId),
                FlightNumberId = TextDictionary.Remap(codes, leg.FlightNumberId),
                OperatingCarrierId = TextDictionary.Remap(codes, leg.OperatingCarrierId),
                OperatingFlightNumberId = TextDictionary.Remap(codes, leg.OperatingFlightNumberId),
                DepartureAirportId = TextDictionary.Remap(codes, leg.DepartureAirportId),
                ArrivalAirportId = TextDictionary.Remap(codes, leg.ArrivalAirportId),
                DepartureDay = leg.DepartureDay,
                DepartureLocalTicks = leg.DepartureLocalTicks,
                DepartureUtcTicks = leg.DepartureUtcTicks,
                ArrivalUtcTicks = leg.ArrivalUtcTicks,
            });
        }
        return map;
    }

    static void Split(long ticks, Span<int> pair)
    {
        unchecked
        {
            pair[0] = (int)ticks;
            pair[1] = (int)(ticks >> 32);
        }
    }
}
