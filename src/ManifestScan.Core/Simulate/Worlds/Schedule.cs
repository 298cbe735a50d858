using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Worlds;

/// <summary>One daily or weekly departure of a carrier.</summary>
/// <param name="Pair">Index of the airport pair.</param>
/// <param name="From">Airport index.</param>
/// <param name="To">Airport index.</param>
/// <param name="DepartureMinute">Local minutes after midnight, 300 to 1,410: never in the hour that summer time leaves out.</param>
/// <param name="BlockMinutes">Gate to gate.</param>
/// <param name="Weekdays">Bit 0 is Monday.</param>
/// <param name="Carrier">Index into <see cref="Schedule.Carriers"/>.</param>
/// <param name="Number">Flight number, once per carrier.</param>
/// <param name="MeanLoad">Passengers expected on an average day.</param>
readonly record struct Flight(
    int Pair, int From, int To, short DepartureMinute, short BlockMinutes, byte Weekdays, byte Carrier, short Number, float MeanLoad);

/// <summary>The timetable: for every route and direction a run of flights, with as many departures as its traffic asks for.</summary>
sealed class Schedule
{
    /// <summary>Designators that no airline uses, with one exception: ZZ stands for "no airline" in industry tables.</summary>
    internal static readonly string[] Carriers = ["ZZ", "YY", "XX", "X0", "0Q", "W0", "0X", "0Y", "X2", "Z1", "0Z", "0U", "0K", "K0"];

    readonly int[] _first;

    internal Schedule(Network network, Traffic traffic, ulong seed)
    {
        List<Flight> flights = [];
        _first = new int[(network.Pairs.Length * 2) + 1];
        var numbers = new int[Carriers.Length];
        for (int p = 0; p < network.Pairs.Length; p++)
        {
            var dice = Dice.For(seed, 0x7363, (ulong)p);
            double weeklyEachWay = traffic.WeeklyMovements * network.Pairs[p].Weight / network.TotalWeight / 2;
            Slot[] slots = Slots(weeklyEachWay, traffic.LoadPerFlight, network.Pairs[p].DistanceKm, numbers, ref dice);
            AddDirection(flights, network, p, reverse: false, slots, ref dice);
            AddDirection(flights, network, p, reverse: true, slots, ref dice);
        }
        _first[^1] = flights.Count;
        Flights = [.. flights];
    }

    internal Flight[] Flights { get; }

    /// <summary>The flights of a route from one of its ends, earliest departure first: indexes from Start up to End.</summary>
    internal (int Start, int End) Of(int pair, bool reverse)
    {
        int i = (pair * 2) + (reverse ? 1 : 0);
        return (_first[i], _first[i + 1]);
    }

    void AddDirection(List<Flight> flights, Network network, int pair, bool reverse, Slot[] slots, ref Dice dice)
    {
        AirportPair ends = network.Pairs[pair];
        _first[(pair * 2) + (reverse ? 1 : 0)] = flights.Count;
        var block = (short)(35 + (ends.DistanceKm / 13.3));
        int shift = dice.Between(0, 1080 / slots.Length);
        for (int s = 0; s < slots.Length; s++)
        {
            var minute = (short)(300 + (((s * 1080 / slots.Length) + shift + dice.Below(12)) / 5 * 5));
            flights.Add(new Flight(
                pair, reverse ? ends.Second : ends.First, reverse ? ends.First : ends.Second, minute, block,
                slots[s].Weekdays, slots[s].Carrier, (short)(slots[s].Number + (reverse ? 1 : 0)), slots[s].MeanLoad));
        }
    }

    static Slot[] Slots(double weekly, double load, double distanceKm, int[] numbers, ref Dice dice)
    {
        double size = distanceKm > 4000 ? load * 1.6 : load; // long routes are flown with larger aircraft, less often
        int departures = (int)Math.Clamp(Math.Round(weekly / size), 1, 84);
        var slots = new Slot[(departures + 6) / 7];
        int carrier = dice.Below(Carriers.Length);
        for (int s = 0; s < slots.Length; s++)
        {
            int days = (departures / slots.Length) + (s < departures % slots.Length ? 1 : 0);
            int by = s % 3 == 2 ? (carrier + 5) % Carriers.Length : carrier;
            int number = 100 + (2 * numbers[by]++);
            slots[s] = new Slot(Spread(days, dice.Below(7)), (byte)by, (short)number, (float)(weekly / departures));
        }
        return slots;
    }

    /// <summary>So many days of the week, as evenly as possible.</summary>
    static byte Spread(int days, int start)
    {
        int mask = 0;
        for (int i = 0; i < days; i++)
        {
            mask |= 1 << ((start + (i * 7 / days)) % 7);
        }
        return (byte)mask;
    }

    readonly record struct Slot(byte Weekdays, byte Carrier, short Number, float MeanLoad);
}
