using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One leg as a message gives it; every part may be missing. Complete once it is set in a row.</summary>
sealed class FlightLeg
{
    public string? Carrier { get; init; }

    public string? Number { get; set; }

    public string? OperatingCarrier { get; set; }

    public string? OperatingNumber { get; set; }

    public string? From { get; init; }

    public string? To { get; init; }

    public DateOnly? DepartureDay { get; set; }

    public TimeOnly? DepartureTime { get; init; }

    public DateOnly? ArrivalDay { get; init; }

    public TimeOnly? ArrivalTime { get; init; }

    /// <summary>A departure that is no date, as written: Normalize says what is wrong with it.</summary>
    public string? UnreadDeparture { get; init; }

    /// <summary>Sets the leg in the next rows.</summary>
    internal void Set(RowBuilder rows)
    {
        rows.Set(Field.Carrier, Carrier);
        rows.Set(Field.FlightNumber, Number);
        rows.Set(Field.OperatingCarrier, OperatingCarrier);
        rows.Set(Field.OperatingFlightNumber, OperatingNumber);
        rows.Set(Field.DepartureAirport, From);
        rows.Set(Field.ArrivalAirport, To);
        rows.Set(Field.DepartureLocal, EdifactDates.Iso(DepartureDay) ?? UnreadDeparture);
        rows.Set(Field.DepartureTime, EdifactDates.Iso(DepartureTime));
        rows.Set(Field.ArrivalLocal, EdifactDates.Iso(ArrivalDay));
        rows.Set(Field.ArrivalTime, EdifactDates.Iso(ArrivalTime));
    }

    /// <summary>The fields that a leg sets.</summary>
    internal static readonly Field[] Fields =
    [
        Field.Carrier, Field.FlightNumber, Field.OperatingCarrier, Field.OperatingFlightNumber, Field.DepartureAirport, Field.ArrivalAirport,
        Field.DepartureLocal, Field.DepartureTime, Field.ArrivalLocal, Field.ArrivalTime,
    ];
}
