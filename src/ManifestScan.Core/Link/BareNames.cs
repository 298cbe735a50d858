using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Gives every record with a bare name (no birth date, no document) its own holder, where a flight and a locator name one.</summary>
/// <remarks>
/// All bookings for "SAMPLE ONE" without birth date and document are one person as written. Were that one person joined to the passenger of
/// each of these bookings, it would join these passengers with each other, who have nothing but a name in common.
/// </remarks>
static class BareNames
{
    /// <summary>Changes the persons of movements and bookings that are matched with one another.</summary>
    internal static void Settle(TravelTables tables, int[] bookingOfMovement, Func<int, long> keyOfMovement)
    {
        var holderOfBooking = new Dictionary<(int Reservation, int Person), (long Key, int Holder)>();
        for (int movement = 0; movement < bookingOfMovement.Length; movement++)
        {
            int booking = bookingOfMovement[movement];
            if (booking < 0)
            {
                continue;
            }
            int flown = tables.Movements.PersonIds[movement];
            int booked = tables.Bookings.PersonIds[booking];
            if (IsBare(tables, booked) && !IsBare(tables, flown))
            {
                (int, int) key = (tables.Bookings.ReservationIds[booking], booked);
                // Of several passengers of one name on one booking the lowest key decides, whatever the order of input.
                if (!holderOfBooking.TryGetValue(key, out (long Key, int Holder) known) || keyOfMovement(movement) < known.Key)
                {
                    holderOfBooking[key] = (keyOfMovement(movement), flown);
                }
            }
            else if (IsBare(tables, flown) && !IsBare(tables, booked))
            {
                tables.Movements.PersonIds[movement] = tables.Persons.InternHeld(flown, booked);
            }
        }
        Rewrite(tables, holderOfBooking);
    }

    static void Rewrite(TravelTables tables, Dictionary<(int Reservation, int Person), (long Key, int Holder)> holderOfBooking)
    {
        for (int row = 0; holderOfBooking.Count > 0 && row < tables.Bookings.Count; row++)
        {
            int person = tables.Bookings.PersonIds[row];
            if (holderOfBooking.TryGetValue((tables.Bookings.ReservationIds[row], person), out (long Key, int Holder) found))
            {
                tables.Bookings.PersonIds[row] = tables.Persons.InternHeld(person, found.Holder);
            }
        }
    }

    static bool IsBare(TravelTables tables, int person)
    {
        PersonRow row = tables.Persons[person];
        return row.BirthDay == Missing.Day && (row.DocumentId < 0 || tables.Documents[row.DocumentId].NumberId < 0);
    }
}
