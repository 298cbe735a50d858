using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds the rows of one passenger on one operated flight that stand under several marketing numbers.</summary>
/// <remarks>The row under the operating carrier's own number stays; without it the one with the least content hash.</remarks>
sealed class CodeshareCopies(TravelTables tables, FlightTable flights, ContentIds contentIds)
{
    /// <summary>Marks the copies among the movements.</summary>
    internal bool[] Find()
    {
        MovementTable rows = tables.Movements;
        var isCopy = new bool[rows.Count];
        if (!HasCodeshares())
        {
            return isCopy;
        }
        var first = new Dictionary<(int Flight, int Name, int Number, int Birth), int>();
        for (int row = 0; row < isCopy.Length; row++)
        {
            PersonRow person = tables.Persons[rows.PersonIds[row]];
            int number = tables.NumberOf(rows.PersonIds[row]);
            int flight = flights.FlightOfLeg[rows.LegIds[row]];
            if (flight < 0 || (number < 0 && person.BirthDay == Missing.Day))
            {
                continue;
            }
            var key = (flight, person.NameKeyId, number, person.BirthDay);
            if (!first.TryAdd(key, row) && Marketing(rows.LegIds[row]) != Marketing(rows.LegIds[first[key]]))
            {
                int other = first[key];
                bool isBetter = Compare(row, other) < 0;
                isCopy[isBetter ? other : row] = true;
                first[key] = isBetter ? row : other;
            }
        }
        return isCopy;
    }

    bool HasCodeshares()
    {
        for (int leg = 0; leg < tables.Legs.Count; leg++)
        {
            if (tables.Legs[leg].OperatingCarrierId >= 0)
            {
                return true;
            }
        }
        return false;
    }

    (int Carrier, int Number) Marketing(int leg) => (tables.Legs[leg].CarrierId, tables.Legs[leg].FlightNumberId);

    int Compare(int left, int right)
    {
        int byOwn = IsOwn(right).CompareTo(IsOwn(left));
        return byOwn != 0 ? byOwn : contentIds.OfMovement(left).CompareTo(contentIds.OfMovement(right));
    }

    bool IsOwn(int row) => tables.Legs[tables.Movements.LegIds[row]] is var leg
        && (leg.OperatingCarrierId < 0 || leg.OperatingCarrierId == leg.CarrierId);
}
