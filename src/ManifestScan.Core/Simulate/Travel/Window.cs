using System.Runtime.InteropServices;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Travel;

/// <summary>
/// All slices of one run of days put end to end, in the order of the units, and split by day. Its arrays serve window after window.
/// </summary>
sealed class Window
{
    Person[] _people = [];
    ManifestRow[] _manifest = [];
    BookingHead[] _heads = [];
    BookingRow[] _bookings = [];

    internal ReadOnlySpan<Person> People => _people;

    internal ReadOnlySpan<ManifestRow> Manifest => _manifest;

    internal ReadOnlySpan<BookingHead> Heads => _heads;

    internal ReadOnlySpan<BookingRow> Bookings => _bookings;

    /// <summary>Indexes into <see cref="Manifest"/>, per day of the window.</summary>
    internal int[][] ManifestByDay { get; private set; } = [];

    /// <summary>Indexes into <see cref="Heads"/>, per day of the first departure.</summary>
    internal int[][] HeadsByDay { get; private set; } = [];

    internal void Fill(int fromDay, int toDay, IReadOnlyList<Slice> slices, ParallelOptions parallel)
    {
        var starts = new Start[slices.Count + 1];
        for (int i = 0; i < slices.Count; i++)
        {
            starts[i + 1] = starts[i].After(slices[i]);
        }
        Start end = starts[^1];
        Reserve(ref _people, end.People);
        Reserve(ref _manifest, end.Manifest);
        Reserve(ref _heads, end.Heads);
        Reserve(ref _bookings, end.Bookings);
        Parallel.For(0, slices.Count, parallel, i => Copy(slices[i], starts[i]));
        ManifestByDay = new int[toDay - fromDay][];
        HeadsByDay = new int[toDay - fromDay][];
        Split(ManifestByDay, end.Manifest, i => _manifest[i].Day - fromDay);
        Split(HeadsByDay, end.Heads, i => _heads[i].AnchorDay - fromDay);
    }

    void Copy(Slice slice, Start start)
    {
        (int people, int rows, int heads, int bookings) = start;
        CollectionsMarshal.AsSpan(slice.People).CopyTo(_people.AsSpan(people));
        foreach (ref readonly ManifestRow row in CollectionsMarshal.AsSpan(slice.Manifest))
        {
            _manifest[rows] = row;
            _manifest[rows++].Person += people;
        }
        foreach (ref readonly BookingHead head in CollectionsMarshal.AsSpan(slice.Heads))
        {
            _heads[heads] = head;
            _heads[heads++].FirstRow += start.Bookings;
        }
        foreach (ref readonly BookingRow row in CollectionsMarshal.AsSpan(slice.Bookings))
        {
            _bookings[bookings] = row;
            _bookings[bookings++].Person += people;
        }
    }

    static void Reserve<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            array = new T[count + (count / 4)];
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

    /// <summary>Where a slice's parts begin.</summary>
    readonly record struct Start(int People, int Manifest, int Heads, int Bookings)
    {
        internal Start After(Slice slice) =>
            new(People + slice.People.Count, Manifest + slice.Manifest.Count, Heads + slice.Heads.Count, Bookings + slice.Bookings.Count);
    }
}
