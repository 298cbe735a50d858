using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Turns booked segments on flights that no manifest lists into movements with the status booked.</summary>
/// <remarks>
/// Bookings alone are a first-class input. Where a manifest lists the flight, a booking without a manifest row says that the traveller did
/// not fly, or that the rows do not match; it makes no movement.
/// </remarks>
static class BookedMovements
{
    /// <summary>Adds the movements and points both ways.</summary>
    /// <returns>The booking of each movement, the added ones included.</returns>
    internal static int[] Add(TravelTables tables, FlightTable flights, int[] bookingOfMovement, int[] movementOfBooking)
    {
        var bookings = new List<int>(bookingOfMovement);
        var seen = new TupleDictionary(3);
        var movementOfSeen = new List<int>();
        for (int row = 0; row < tables.Bookings.Count; row++)
        {
            int leg = tables.Bookings.LegIds[row];
            int flight = flights.FlightOfLeg[leg];
            if (flight < 0 || flights.HasManifest[flight] || tables.Bookings.Statuses[row] == MovementStatus.Cancelled)
            {
                continue;
            }
            int person = tables.Bookings.PersonIds[row];
            int locator = tables.LocatorOf(row);
            int key = seen.Intern([flight, person, locator]);
            if (key == movementOfSeen.Count)
            {
                movementOfSeen.Add(tables.Movements.Count);
                bookings.Add(row);
                tables.Movements.Add(new MovementValues(leg, person, tables.Bookings.Sources[row], tables.Bookings.Lines[row])
                {
                    LocatorId = locator,
                    Status = tables.Bookings.Statuses[row] is var reached and (MovementStatus.CheckedIn or MovementStatus.Boarded) ? reached : MovementStatus.Booked,
                    SeatId = tables.Bookings.SeatIds[row],
                    Offset = tables.Bookings.Offsets[row],
                    MessageId = tables.Bookings.MessageIds[row],
                });
            }
            movementOfBooking[row] = movementOfSeen[key];
        }
        return [.. bookings];
    }
}
