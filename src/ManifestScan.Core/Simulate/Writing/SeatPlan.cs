using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Travel;

namespace ManifestScan.Simulate.Writing;

/// <summary>Who of a flight sits where: parties one after the other with seats left empty between them, unless terms say otherwise.</summary>
static class SeatPlan
{
    const int RowsApart = 4;

    /// <summary>For each passenger a seat.</summary>
    /// <param name="rows">All passengers.</param>
    /// <param name="indexes">Those of the flight, parties together.</param>
    /// <param name="capacity">Seats.</param>
    /// <param name="dice">The flight's draws; what only some terms need is drawn last, so that other flights stay what they were.</param>
    internal static int[] Draw(ReadOnlySpan<ManifestRow> rows, ReadOnlySpan<int> indexes, int capacity, ref Dice dice)
    {
        var seats = new int[indexes.Length];
        int spare = capacity - indexes.Length, left = indexes.Length, seat = 0;
        ulong party = 0;
        Seating seating = Seating.Together;
        for (int i = 0; i < seats.Length; i++)
        {
            ref readonly ManifestRow row = ref rows[indexes[i]];
            int gap = row.Booking == party ? 0 : Math.Min(spare, dice.Below((2 * spare / left) + 2));
            (party, spare, left, seat) = (row.Booking, spare - gap, left - 1, seat + gap);
            seats[i] = seat++;
            seating = row.Seating > seating ? row.Seating : seating;
        }
        if (seating == Seating.FlightApart)
        {
            Shuffle(seats, capacity, ref dice);
        }
        else if (seating == Seating.Apart)
        {
            Part(rows, indexes, seats, (capacity, [.. seats]), ref dice);
        }
        return seats;
    }

    static void Shuffle(int[] seats, int capacity, ref Dice dice)
    {
        int[] all = [.. Enumerable.Range(0, capacity)];
        for (int i = 0; i < seats.Length; i++)
        {
            int other = i + dice.Below(capacity - i);
            (all[i], all[other]) = (all[other], all[i]);
            seats[i] = all[i];
        }
    }

    /// <summary>Moves the members of such parties to empty seats rows from those before them; who finds none stays.</summary>
    static void Part(ReadOnlySpan<ManifestRow> rows, ReadOnlySpan<int> indexes, int[] seats, (int Capacity, HashSet<int> Taken) plane, ref Dice dice)
    {
        for (int i = 1; i < seats.Length; i++)
        {
            int first = i;
            while (first > 0 && rows[indexes[first - 1]].Booking == rows[indexes[i]].Booking)
            {
                first--;
            }
            int[] before = seats[first..i];
            if (rows[indexes[i]].Seating != Seating.Apart || before.Length == 0)
            {
                continue;
            }
            int[] free = [.. Enumerable.Range(0, plane.Capacity).Where(s => !plane.Taken.Contains(s) && before.All(b => IsApart(b, s, plane.Capacity)))];
            seats[i] = free.Length > 0 ? free[dice.Below(free.Length)] : seats[i];
            plane.Taken.Add(seats[i]);
        }
    }

    static bool IsApart(int one, int other, int capacity) => Math.Abs(Seats.RowOf(one, capacity) - Seats.RowOf(other, capacity)) >= RowsApart;
}
