using ManifestScan.Model;

namespace ManifestScan.Signals.Rules;

/// <summary>Movements of a run under way.</summary>
sealed class MovementRows(TravelData data) : IDetectionRows
{
    readonly TravelTables _tables = data.Tables;

    public int Count => _tables.Movements.Count;

    public int TravellerOf(int row) =>
        _tables.Movements.Roles[row] == TravelRole.Crew || _tables.Movements.Statuses[row] == MovementStatus.Cancelled ? -1 : data.TravellerOf(row);

    public int? Day(int row, string column) => data.LegOf(row).DepartureDay is var day && day == Missing.Day ? null : day;

    public string? Text(int row, string column) => column switch
    {
        "carrier" => _tables.Codes.Text(data.LegOf(row).CarrierId),
        "flight_number" => _tables.Codes.Text(data.LegOf(row).FlightNumberId),
        "departure_airport" => _tables.Codes.Text(data.LegOf(row).DepartureAirportId),
        "arrival_airport" => _tables.Codes.Text(data.LegOf(row).ArrivalAirportId),
        "record_locator" => _tables.Locators.Text(data.LocatorOf(row)),
        "booking_matched" => _tables.Bookings.Count == 0 ? null : data.BookingOfMovement[row] >= 0 ? "true" : "false",
        "seat" => _tables.Codes.Text(_tables.Movements.SeatIds[row]),
        "status" => _tables.Movements.Statuses[row] switch { MovementStatus.CheckedIn => "checked_in", var status => status.ToString().ToLowerInvariant() },
        _ => data.PersonOf(row).DocumentId is var document and >= 0 ? OfDocument(_tables.Documents[document], column) : null,
    };

    string? OfDocument(DocumentRow document, string column) => column switch
    {
        "document_type" => _tables.Codes.Text(document.TypeId),
        "document_number" => _tables.Numbers.Text(document.NumberId),
        "document_issuer" => _tables.Codes.Text(document.IssuerId),
        _ => DocumentClassText.All[(int)document.Class],
    };
}
