using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>One leg as a message gives it; every part may be missing. Complete once it is set in a row.</summary>
sealed class FlightLeg
{
    Texts? _texts;

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
        Texts texts = _texts ??= new Texts(
            EdifactDates.Iso(DepartureDay) ?? UnreadDeparture, EdifactDates.Iso(DepartureTime), EdifactDates.Iso(ArrivalDay), EdifactDates.Iso(ArrivalTime));
        rows.Set(Field.Carrier, Carrier);
        rows.Set(Field.FlightNumber, Number);
        rows.Set(Field.OperatingCarrier, OperatingCarrier);
        rows.Set(Field.OperatingFlightNumber, OperatingNumber);
        rows.Set(Field.DepartureAirport, From);
        rows.Set(Field.ArrivalAirport, To);
        rows.Set(Field.DepartureLocal, texts.DepartureDay);
        rows.Set(Field.DepartureTime, texts.DepartureTime);
        rows.Set(Field.ArrivalLocal, texts.ArrivalDay);
        rows.Set(Field.ArrivalTime, texts.ArrivalTime);
    }

    /// <summary>Dates and times as text, made once for all passengers of the leg.</summary>
    sealed record Texts(string? DepartureDay, string? DepartureTime, string? ArrivalDay, string? ArrivalTime);
}
