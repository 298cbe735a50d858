using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Who was ever on one booking: under one record locator, in a manifest or a booking.</summary>
/// <param name="data">The linked data.</param>
sealed class SharedBookings(TravelData data)
{
    // Found when first asked for; on two threads at once the same is found twice.
    readonly int[]?[] _locators = new int[data.Travellers.Count][];

    /// <summary>For each person as written the booking rows.</summary>
    internal Csr BookingsOfPerson { get; } = Csr.Group(data.Tables.Bookings.Count, data.Tables.Persons.Count, row => data.Tables.Bookings.PersonIds[row]);

    /// <summary>Whether two travellers were ever on one booking.</summary>
    internal bool HasBoth(int left, int right) => Overlap(LocatorsOf(left), LocatorsOf(right));

    /// <summary>Whether two rising lists have an entry in common; as fast as the shorter one is short.</summary>
    internal static bool Overlap(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        ReadOnlySpan<int> few = left.Length <= right.Length ? left : right;
        ReadOnlySpan<int> many = left.Length <= right.Length ? right : left;
        foreach (int entry in few)
        {
            if (many.BinarySearch(entry) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    int[] LocatorsOf(int traveller) => _locators[traveller] ??= Find(traveller);

    int[] Find(int traveller)
    {
        var found = new List<int>();
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
        {
            foreach (int booking in BookingsOfPerson[person])
            {
                found.Add(data.Tables.LocatorOf(booking));
            }
        }
        foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
        {
            found.Add(data.Tables.Movements.LocatorIds[movement]);
        }
        return Sorted.Distinct(found);
    }
}
