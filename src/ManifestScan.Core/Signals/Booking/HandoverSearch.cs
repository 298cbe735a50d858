using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Finds bookings that change hands, by comparing who is booked under a locator with who flies under it, flight by flight.</summary>
sealed class HandoverSearch
{
    readonly TravelData _data;
    readonly NameParts _names;
    readonly Csr _movements;
    readonly Csr _booked;
    readonly Dictionary<int, int> _bookingsOf = [];

    internal HandoverSearch(TravelData data)
    {
        (_data, _names) = (data, new NameParts(data));
        _movements = Csr.Group(data.Tables.Movements.Count, data.Tables.Locators.Count, IsFlown);
        _booked = Csr.Group(data.Tables.Bookings.Count, data.Tables.Locators.Count, row =>
            data.Tables.Bookings.Statuses[row] == MovementStatus.Cancelled ? -1 : data.Tables.LocatorOf(row));
    }

    /// <summary>Bookings with two flights or more flown, counted by <see cref="Find"/>.</summary>
    internal int Bookings { get; private set; }

    /// <summary>Of these, those a traveller flew on.</summary>
    internal int BookingsOf(int traveller) => _bookingsOf.GetValueOrDefault(traveller);

    /// <summary>All handovers, in order of locator.</summary>
    internal List<Handover> Find()
    {
        var found = new List<Handover>();
        for (int locator = 0; locator < _movements.OwnerCount; locator++)
        {
            int[] flown = [.. _movements[locator].ToArray().OrderBy(_data.FlightOf)];
            if (_booked[locator].Length > 0 && flown.Select(_data.FlightOf).Distinct().Count() > 1)
            {
                Bookings++;
                foreach (int traveller in flown.Select(_data.TravellerOf).Distinct())
                {
                    _bookingsOf[traveller] = _bookingsOf.GetValueOrDefault(traveller) + 1;
                }
                found.AddRange(In(locator, flown));
            }
        }
        return found;
    }

    IEnumerable<Handover> In(int locator, int[] flown)
    {
        HashSet<int> booked = [.. _booked[locator].ToArray().Select(row => _data.Travellers.TravellerOfPerson[_data.Tables.Bookings.PersonIds[row]])];
        foreach (int after in flown.Where(m => !booked.Contains(_data.TravellerOf(m))).DistinctBy(_data.TravellerOf))
        {
            int flight = _data.FlightOf(after);
            int newcomer = _data.TravellerOf(after);
            // Who flew before and is missing from here on; the newcomer may be any of them under another spelling.
            int[] missing = Array.FindAll(flown, m => _data.FlightOf(m) < flight && booked.Contains(_data.TravellerOf(m))
                && !Array.Exists(flown, o => _data.FlightOf(o) >= flight && _data.TravellerOf(o) == _data.TravellerOf(m)));
            bool isNew = !Array.Exists(flown, m => _data.TravellerOf(m) == newcomer && _data.FlightOf(m) < flight);
            if (missing.Length > 0 && isNew && Array.TrueForAll(missing, m => AreDifferent(m, after)))
            {
                yield return new Handover(locator, _data.TravellerOf(missing[^1]), missing[^1], newcomer, after);
            }
        }
    }

    /// <summary>Other documents and no part of the name in common: not a typing error, a marriage or a father and son.</summary>
    bool AreDifferent(int before, int after) => _data.PersonOf(before).DocumentId != _data.PersonOf(after).DocumentId
        && _names.ArePersonsApart(_data.Tables.Movements.PersonIds[before], _data.Tables.Movements.PersonIds[after]);

    int IsFlown(int movement) =>
        _data.Tables.Movements.Statuses[movement] is MovementStatus.Cancelled or MovementStatus.Booked || _data.FlightOf(movement) < 0
            ? -1 : _data.LocatorOf(movement);
}
