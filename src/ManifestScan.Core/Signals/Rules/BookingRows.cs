using ManifestScan.Model;

namespace ManifestScan.Signals.Rules;

/// <summary>Booked segments of a run under way.</summary>
sealed class BookingRows(TravelData data) : IDetectionRows
{
    readonly TravelTables _tables = data.Tables;

    public int Count => _tables.Bookings.Count;

    public int TravellerOf(int row) => data.Travellers.TravellerOfPerson[_tables.Bookings.PersonIds[row]];

    public int? Day(int row, string column)
    {
        if (column == "departure_date")
        {
            return Leg(row).DepartureDay is var day && day == Missing.Day ? null : day;
        }
        long ticks = Reservation(row).CreatedUtcTicks;
        return ticks == Missing.Ticks ? null : (int)Math.Floor((ticks - DateTime.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerDay);
    }

    public string? Text(int row, string column) => column switch
    {
        "document_number" => _tables.Persons[_tables.Bookings.PersonIds[row]].DocumentId is var d and >= 0 ? _tables.Numbers.Text(_tables.Documents[d].NumberId) : null,
        "document_issuer" => _tables.Persons[_tables.Bookings.PersonIds[row]].DocumentId is var d and >= 0 ? _tables.Codes.Text(_tables.Documents[d].IssuerId) : null,
        "record_locator" => _tables.Locators.Text(Reservation(row).LocatorId),
        _ => _tables.Codes.Text(column switch
        {
            "carrier" => Leg(row).CarrierId,
            "flight_number" => Leg(row).FlightNumberId,
            "departure_airport" => Leg(row).DepartureAirportId,
            "arrival_airport" => Leg(row).ArrivalAirportId,
            "office" => Reservation(row).OfficeId,
            "agency" => Reservation(row).AgencyId,
            "payment_form" => Reservation(row).PaymentFormId,
            "fare_class" => _tables.Bookings.FareClassIds[row],
            _ => _tables.Bookings.SegmentStatusIds[row],
        }),
    };

    LegRow Leg(int row) => _tables.Legs[_tables.Bookings.LegIds[row]];

    ReservationRow Reservation(int row) => _tables.Reservations[_tables.Bookings.ReservationIds[row]];
}
