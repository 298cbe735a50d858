using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Segments that were held to the end and not flown, by traveller.</summary>
sealed class UnusedSegments
{
    readonly TravelData _data;
    readonly Csr _ofTraveller;

    internal UnusedSegments(TravelData data)
    {
        _data = data;
        _ofTraveller = Csr.Group(data.Tables.Bookings.Count, data.Travellers.Count, row =>
            data.Tables.Bookings.Statuses[row] == MovementStatus.Cancelled || data.MovementOfBooking[row] >= 0
                ? -1
                : data.Travellers.TravellerOfPerson[data.Tables.Bookings.PersonIds[row]]);
    }

    /// <summary>Whether the traveller held another segment of the same way as a movement, on another day from one day to another.</summary>
    internal bool HasBeside(int traveller, int movement, (int First, int Last) days)
    {
        LegRow flown = _data.LegOf(movement);
        foreach (int row in _ofTraveller[traveller])
        {
            LegRow held = _data.Tables.Legs[_data.Tables.Bookings.LegIds[row]];
            bool isSameWay = held.DepartureAirportId == flown.DepartureAirportId && held.ArrivalAirportId == flown.ArrivalAirportId;
            if (isSameWay && held.DepartureDay >= days.First && held.DepartureDay <= days.Last && held.DepartureDay != flown.DepartureDay)
            {
                return true;
            }
        }
        return false;
    }
}
