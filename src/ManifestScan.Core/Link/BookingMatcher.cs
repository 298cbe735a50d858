using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds for each movement the booked segment of the same person on the same flight.</summary>
/// <remarks>
/// Within a flight a movement takes the booked segment with its document number, else with its folded name; among several the one with its
/// record locator and neither another birth date nor another document, else the one with its locator, else the first by source and line;
/// movements without a locator choose last. A name under another locator with another document or birth date, or without a locator with
/// another birth date, is a namesake. What is left is matched within its record locator on likeness (<see cref="PassengerSpellings"/>). Each
/// booked segment is taken once.
/// </remarks>
sealed class BookingMatcher(TravelTables tables, FlightTable flights, Csr movementsOfFlight)
{
    readonly int[] _bookingOfMovement = Filled(tables.Movements.Count);
    readonly int[] _movementOfBooking = Filled(tables.Bookings.Count);
    readonly PassengerSpellings _spellings = new(tables);
    readonly PersonContrast _contrast = new(tables);

    internal (int[] BookingOfMovement, int[] MovementOfBooking) Match(ParallelOptions parallel)
    {
        Csr bookingsOfFlight = Csr.Group(
            tables.Bookings.Count, flights.Count, row => flights.FlightOfLeg[tables.Bookings.LegIds[row]]);
        Parallel.For(0, flights.Count, parallel, flight => MatchFlight(movementsOfFlight[flight], bookingsOfFlight[flight]));
        return (_bookingOfMovement, _movementOfBooking);
    }

    void MatchFlight(ReadOnlySpan<int> movements, ReadOnlySpan<int> bookings)
    {
        if (movements.IsEmpty || bookings.IsEmpty)
        {
            return;
        }
        MatchBy(movements, bookings, tables.NumberOf);
        MatchBy(movements, bookings, person => tables.Persons[person].NameKeyId);
        int[] unmatched = [.. movements.ToArray().Where(m => _bookingOfMovement[m] < 0)];
        int[] unflown = [.. bookings.ToArray().Where(b => _movementOfBooking[b] < 0)];
        foreach ((int movement, int booking) in _spellings.Match(unmatched, unflown))
        {
            Pair(movement, booking);
        }
    }

    void MatchBy(ReadOnlySpan<int> movements, ReadOnlySpan<int> bookings, Func<int, int> keyOfPerson)
    {
        var keys = new long[bookings.Length];
        int count = 0;
        foreach (int booking in bookings)
        {
            int key = keyOfPerson(tables.Bookings.PersonIds[booking]);
            if (key >= 0 && _movementOfBooking[booking] < 0)
            {
                keys[count++] = ((long)key << 32) | (uint)booking;
            }
        }
        Span<long> sorted = keys.AsSpan(0, count);
        sorted.Sort();
        MatchThose(movements, withLocator: true, keyOfPerson, sorted);
        MatchThose(movements, withLocator: false, keyOfPerson, sorted);
    }

    void MatchThose(ReadOnlySpan<int> movements, bool withLocator, Func<int, int> keyOfPerson, ReadOnlySpan<long> sorted)
    {
        foreach (int movement in movements)
        {
            int key = keyOfPerson(tables.Movements.PersonIds[movement]);
            if (key >= 0 && _bookingOfMovement[movement] < 0 && tables.Movements.LocatorIds[movement] >= 0 == withLocator)
            {
                Take(movement, key, sorted);
            }
        }
    }

    void Take(int movement, int key, ReadOnlySpan<long> sorted)
    {
        int at = sorted.BinarySearch((long)key << 32);
        (int found, int best) = (-1, 0);
        for (at = at < 0 ? ~at : at; at < sorted.Length && (int)(sorted[at] >> 32) == key; at++)
        {
            int booking = unchecked((int)sorted[at]);
            bool sameLocator = tables.LocatorOf(booking) == tables.Movements.LocatorIds[movement];
            if (_movementOfBooking[booking] >= 0 || (!sameLocator && IsNamesake(movement, booking)))
            {
                continue;
            }
            int fit = !sameLocator ? 1 : IsContradicted(movement, booking) ? 2 : 3;
            (found, best) = fit > best ? (booking, fit) : (found, best);
        }
        if (found >= 0)
        {
            Pair(movement, found);
        }
    }

    void Pair(int movement, int booking) => (_movementOfBooking[booking], _bookingOfMovement[movement]) = (movement, booking);

    /// <summary>
    /// Whether the two show other birth dates, or other documents under two locators; one who books on one passport and flies on another keeps
    /// the locator, where there is one.
    /// </summary>
    bool IsNamesake(int movement, int booking)
    {
        (int flown, int booked) = (tables.Movements.PersonIds[movement], tables.Bookings.PersonIds[booking]);
        if (tables.NumberOf(flown) >= 0 && tables.NumberOf(flown) == tables.NumberOf(booked))
        {
            return false;
        }
        bool haveLocators = tables.Movements.LocatorIds[movement] >= 0 && tables.LocatorOf(booking) >= 0;
        return _contrast.InBirthDay(flown, booked) || (haveLocators && _contrast.InNumber(flown, booked));
    }

    /// <summary>Whether birth dates or documents differ: two of one name on one booking are told apart by them.</summary>
    bool IsContradicted(int movement, int booking)
    {
        (int flown, int booked) = (tables.Movements.PersonIds[movement], tables.Bookings.PersonIds[booking]);
        return _contrast.InBirthDay(flown, booked) || _contrast.InNumber(flown, booked);
    }

    static int[] Filled(int count)
    {
        var array = new int[count];
        Array.Fill(array, -1);
        return array;
    }
}
