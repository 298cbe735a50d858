using System.Runtime.InteropServices;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Travel;

/// <summary>All slices of one run of days put end to end, in the order of the units, and split by day.</summary>
sealed class Window
{
    Window(int fromDay, int days, IReadOnlyList<Slice> slices)
    {
        FromDay = fromDay;
        People = new Person[slices.Sum(s => s.People.Count)];
        Manifest = new ManifestRow[slices.Sum(s => s.Manifest.Count)];
        Heads = new BookingHead[slices.Sum(s => s.Heads.Count)];
        Bookings = new BookingRow[slices.Sum(s => s.Bookings.Count)];
        ManifestByDay = new int[days][];
        HeadsByDay = new int[days][];
    }

    internal int FromDay { get; }

    internal Person[] People { get; }

    internal ManifestRow[] Manifest { get; }

    internal BookingHead[] Heads { get; }

    internal BookingRow[] Bookings { get; }

    /// <summary>Indexes into <see cref="Manifest"/>, per day of the window.</summary>
    internal int[][] ManifestByDay { get; }

    /// <summary>Indexes into <see cref="Heads"/>, per day of the first departure.</summary>
    internal int[][] HeadsByDay { get; }

    internal static Window Join(int fromDay, int toDay, IReadOnlyList<Slice> slices)
    {
        var window = new Window(fromDay, toDay - fromDay, slices);
        int people = 0, rows = 0, heads = 0, bookings = 0;
        foreach (Slice slice in slices)
        {
            window.Copy(slice, people, rows, heads, bookings);
            people += slice.People.Count;
            rows += slice.Manifest.Count;
            heads += slice.Heads.Count;
            bookings += slice.Bookings.Count;
        }
        Split(window.ManifestByDay, window.Manifest.Length, i => window.Manifest[i].Day - fromDay);
        Split(window.HeadsByDay, window.Heads.Length, i => window.Heads[i].AnchorDay - fromDay);
        return window;
    }

    void Copy(Slice slice, int people, int rows, int heads, int bookings)
    {
        CollectionsMarshal.AsSpan(slice.People).CopyTo(People.AsSpan(people));
        foreach (ref readonly ManifestRow row in CollectionsMarshal.AsSpan(slice.Manifest))
        {
            Manifest[rows] = row;
            Manifest[rows++].Person += people;
        }
        foreach (ref readonly BookingHead head in CollectionsMarshal.AsSpan(slice.Heads))
        {
            Heads[heads] = head;
            Heads[heads++].FirstRow += bookings;
        }
        foreach (ref readonly BookingRow row in CollectionsMarshal.AsSpan(slice.Bookings))
        {
            Bookings[bookings] = row;
            Bookings[bookings++].Person += people;
        }
    }

    static void Split(int[][] byDay, int count, Func<int, int> dayOf)
    {
        var counts = new int[byDay.Length];
        for (int i = 0; i < count; i++)
        {
            counts[dayOf(i)]++;
        }
        for (int d = 0; d < byDay.Length; d++)
        {
            byDay[d] = new int[counts[d]];
        }
        Array.Clear(counts);
        for (int i = 0; i < count; i++)
        {
            int day = dayOf(i);
            byDay[day][counts[day]++] = i;
        }
    }
}
