using System.Globalization;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One leg as a message gives it; every part may be missing.</summary>
sealed record FlightLeg
{
    public string? Carrier { get; init; }

    public string? Number { get; init; }

    public string? OperatingCarrier { get; init; }

    public string? OperatingNumber { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public DateOnly? DepartureDay { get; init; }

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
        rows.Set(Field.DepartureLocal, Iso(DepartureDay) ?? UnreadDeparture);
        rows.Set(Field.DepartureTime, Iso(DepartureTime));
        rows.Set(Field.ArrivalLocal, Iso(ArrivalDay));
        rows.Set(Field.ArrivalTime, Iso(ArrivalTime));
    }

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Iso(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
