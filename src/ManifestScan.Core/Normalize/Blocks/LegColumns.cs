using System.Globalization;
using ManifestScan.Model;
using ManifestScan.Normalize.Flights;

namespace ManifestScan.Normalize.Blocks;

/// <summary>The columns of a block that say which flight leg, and when.</summary>
sealed class LegColumns
{
    readonly TravelTables _tables;
    readonly RawValues<ValueReading<string?>> _carrier;
    readonly RawValues<FlightReading> _flight;
    readonly RawValues<ValueReading<string?>> _operatingCarrier;
    readonly RawValues<FlightReading> _operatingFlight;
    readonly RawValues<AirportReading> _departure;
    readonly RawValues<AirportReading> _arrival;
    readonly RawValues<RouteReading> _route;
    readonly LegTimes _times;
    readonly TupleDictionary _keys = new(7 + LegTimes.KeyWidth);
    readonly List<LegEntry> _legs = [];

    internal LegColumns(RawBlock block, TravelTables tables, BlockContext context)
    {
        _tables = tables;
        _carrier = new(block[Field.Carrier], default, v => CarrierReader.Read(v, context.Codes));
        _flight = new(block[Field.FlightNumber], default, v => FlightReader.Read(v, context.Codes));
        _operatingCarrier = new(block[Field.OperatingCarrier], default, v => CarrierReader.Read(v, context.Codes));
        _operatingFlight = new(block[Field.OperatingFlightNumber], default, v => FlightReader.Read(v, context.Codes));
        _departure = new(block[Field.DepartureAirport], default, v => AirportReader.Read(v, context.Codes));
        _arrival = new(block[Field.ArrivalAirport], default, v => AirportReader.Read(v, context.Codes));
        _route = new(block[Field.Route], default, v => RouteReader.Read(v, context.Codes));
        _times = new LegTimes(block, context);
    }

    /// <summary>The leg of a record; read once for each distinct combination of values.</summary>
    internal LegEntry Intern(int row, FaultSink faults)
    {
        Span<int> key = stackalloc int[7 + LegTimes.KeyWidth];
        key[0] = _carrier.IdOf(row);
        key[1] = _flight.IdOf(row);
        key[2] = _operatingCarrier.IdOf(row);
        key[3] = _operatingFlight.IdOf(row);
        key[4] = _departure.IdOf(row);
        key[5] = _arrival.IdOf(row);
        key[6] = _route.IdOf(row);
        _times.KeyOf(row, key[7..]);
        int id = _keys.Intern(key);
        if (id == _legs.Count)
        {
            _legs.Add(Read(row));
        }
        foreach ((ValueFault fault, Field field) in _legs[id].Faults)
        {
            faults.Add(fault, field);
        }
        return _legs[id];
    }

    LegEntry Read(int row)
    {
        var faults = new List<(ValueFault, Field)>();
        AirportReading departure = Airport(_departure[row], 0, row);
        AirportReading arrival = Airport(_arrival[row], ^1, row);
        LegClock clock = _times.Read(row, departure.Airport?.TimeZone, arrival.Airport?.TimeZone, faults);
        FlightReading flight = _flight[row];
        FlightReading operating = _operatingFlight[row];
        Note(_carrier[row].Fault, Field.Carrier);
        Note(flight.Fault, Field.FlightNumber);
        Note(_operatingCarrier[row].Fault, Field.OperatingCarrier);
        Note(operating.Fault, Field.OperatingFlightNumber);
        Note(_departure[row].Fault, Field.DepartureAirport);
        Note(_arrival[row].Fault, Field.ArrivalAirport);
        Note(_route[row].Fault, Field.Route);
        int leg = _tables.Legs.Intern(new LegValues
        {
            CarrierId = Code(_carrier[row].Value ?? flight.Carrier),
            FlightNumberId = Code(NumberText(flight)),
            OperatingCarrierId = Code(_operatingCarrier[row].Value ?? operating.Carrier),
            OperatingFlightNumberId = Code(NumberText(operating)),
            DepartureAirportId = Code(departure.Code),
            ArrivalAirportId = Code(arrival.Code),
            DepartureDay = clock.DepartureDay ?? Missing.Day,
            DepartureLocalTicks = clock.DepartureLocalTicks ?? Missing.Ticks,
            DepartureUtcTicks = clock.DepartureUtcTicks ?? Missing.Ticks,
            ArrivalUtcTicks = clock.ArrivalUtcTicks ?? Missing.Ticks,
        });
        bool isPlaced = flight.Number is not null || (departure.Code is not null && arrival.Code is not null);
        return new LegEntry(leg, clock.DepartureDay, isPlaced, faults);

        void Note(ValueFault? fault, Field field)
        {
            if (fault is not null)
            {
                faults.Add((fault, field));
            }
        }
    }

    AirportReading Airport(AirportReading own, Index pointOfRoute, int row) =>
        own.Code is null && _route[row].Points is { Count: > 0 } points ? points[pointOfRoute] : own;

    int Code(string? text) => text is null ? TextDictionary.Null : _tables.Codes.Intern(text);

    static string? NumberText(FlightReading flight) => flight.Number is { } number
        ? number.ToString(CultureInfo.InvariantCulture) + (flight.Suffix is ' ' or '\0' ? "" : flight.Suffix.ToString())
        : null;

    /// <summary>One leg as written in the block.</summary>
    /// <param name="Id">Id into the tables.</param>
    /// <param name="Day">Local date of departure, or null.</param>
    /// <param name="IsPlaced">Whether a flight number or both airports are known.</param>
    /// <param name="Faults">What was doubtful.</param>
    internal sealed record LegEntry(int Id, int? Day, bool IsPlaced, IReadOnlyList<(ValueFault Fault, Field Field)> Faults);
}
