using ManifestScan.Link.Likely;
using ManifestScan.Link.Names;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds who of one booking on one flight is written otherwise on the manifest: by another spelling or with a typing error.</summary>
/// <remarks>
/// One record locator on one flight leaves a handful of people. Of those whom neither document nor name has matched, two are one when their
/// names are alike, each is the other's only best, and neither birth date nor sex says otherwise.
/// </remarks>
sealed class PassengerSpellings(TravelTables tables)
{
    // A group booking holds 99 at most; more than that under one locator is a filler, and comparing costs the square of them.
    const int MostPassengers = 99;

    readonly PersonContrast _contrast = new(tables);

    /// <summary>Pairs of movement and booked segment, given those of one flight that are still unmatched.</summary>
    internal IEnumerable<(int Movement, int Booking)> Match(IEnumerable<int> movements, IEnumerable<int> bookings)
    {
        ILookup<int, int> byLocator = movements.Where(m => tables.Movements.LocatorIds[m] >= 0).ToLookup(m => tables.Movements.LocatorIds[m]);
        if (byLocator.Count == 0)
        {
            yield break;
        }
        foreach (IGrouping<int, int> booked in bookings.GroupBy(tables.LocatorOf))
        {
            int[] listed = [.. byLocator[booked.Key]];
            int[] segments = [.. booked];
            if (listed.Length > 0 && listed.Length <= MostPassengers && segments.Length <= MostPassengers)
            {
                foreach ((int movement, int booking) in MutualBests(listed, segments))
                {
                    yield return (movement, booking);
                }
            }
        }
    }

    IEnumerable<(int Movement, int Booking)> MutualBests(int[] movements, int[] bookings)
    {
        NameWords[] flown = [.. movements.Select(m => WordsOf(tables.Movements.PersonIds[m]))];
        NameWords[] booked = [.. bookings.Select(b => WordsOf(tables.Bookings.PersonIds[b]))];
        double[][] scores = [.. movements.Select((m, i) => bookings.Select((b, j) => Score((m, flown[i]), (b, booked[j]))).ToArray())];
        for (int i = 0; i < movements.Length; i++)
        {
            int best = Array.IndexOf(scores[i], scores[i].Max());
            bool isOnly = scores[i][best] >= NameComparer.MatchFrom
                && scores[i].Count(s => s >= scores[i][best]) == 1
                && scores.Count(row => row[best] >= scores[i][best]) == 1;
            if (isOnly)
            {
                yield return (movements[i], bookings[best]);
            }
        }
    }

    double Score((int Row, NameWords Name) movement, (int Row, NameWords Name) booking)
    {
        (int flown, int booked) = (tables.Movements.PersonIds[movement.Row], tables.Bookings.PersonIds[booking.Row]);
        return _contrast.InBirthDay(flown, booked) || _contrast.InSex(flown, booked) ? 0 : NameComparer.Compare(movement.Name, booking.Name).Score;
    }

    NameWords WordsOf(int person) => NameWords.Of(NameIndex.FullName(tables, tables.Persons[person]));
}
