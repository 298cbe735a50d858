using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>What openly connects two travellers: they need no signal to be seen together.</summary>
/// <remarks>
/// A surname in common (endings aside), one booking, one account that paid, one address, one telephone or e-mail, or two bookings of one
/// flight made at one counter within hours: a tour. A mark that more than <see cref="MostBearers"/> travellers bear is an agency's or a
/// placeholder and connects nobody.
/// </remarks>
sealed class Acquaintance
{
    /// <summary>More travellers than this with one mark have nothing to do with one another.</summary>
    const int MostBearers = 60;

    const long MostApart = 6 * TimeSpan.TicksPerHour;

    readonly TravelData _data;
    readonly SharedBookings _bookings;
    readonly FamilyNames _families;
    readonly int[][] _marks;
    readonly int[] _bearersOfMark;
    readonly bool[] _isCountersOwn;

    internal Acquaintance(TravelData data, CounterSize counters, ParallelOptions parallel)
    {
        _data = data;
        _bookings = new SharedBookings(data);
        _families = new FamilyNames(data);
        _bearersOfMark = new int[data.Tables.Contacts.Count];
        _marks = new int[data.Travellers.Count][];
        Parallel.For(0, _marks.Length, parallel, traveller => _marks[traveller] = MarksOn(traveller, AllMarks));
        foreach (int mark in _marks.SelectMany(m => m))
        {
            _bearersOfMark[mark]++;
        }
        Parallel.For(0, _marks.Length, parallel, traveller => _marks[traveller] = Few(_marks[traveller]));
        _isCountersOwn = CountersOwn(data, counters);
    }

    /// <summary>Whether anything connects two travellers.</summary>
    internal bool Connects(int left, int right) => BelongTogether(left, right) || BookedAtOnce(left, right);

    /// <summary>Whether more connects two travellers than a counter at which both booked: for who asks about that counter.</summary>
    internal bool BelongTogether(int left, int right) => AreOfOneHousehold(left, right) || SharedBookings.Overlap(_marks[left], _marks[right]);

    /// <summary>Whether two travellers were ever on one booking, or have a surname in common.</summary>
    internal bool AreOfOneHousehold(int left, int right) => _bookings.HasBoth(left, right) || _families.HaveBoth(left, right);

    /// <summary>Whether a booking with a telephone, an e-mail, an address or an account says how somebody books.</summary>
    internal bool Knows(int traveller) => _marks[traveller].Length > 0;

    /// <summary>
    /// Whether two are openly of one circle: they share an account, a telephone, an address or an e-mail that is not one counter's, or booked
    /// at once. Unlike <see cref="Connects"/> it takes neither a surname nor a common agency for it.
    /// </summary>
    internal bool AreOfOneCircle(int left, int right) =>
        SharedBookings.Overlap(Own(_marks[left]), Own(_marks[right])) || BookedAtOnce(left, right);

    /// <summary>The accounts, or else the telephones and e-mails, on any of a traveller's bookings that are not one counter's, in order.</summary>
    internal int[] OwnMarks(int traveller, bool areAccounts) => Own(Few(MarksOn(traveller, areAccounts ? Accounts : Telephones)));

    int[] Own(int[] marks) => Array.FindAll(marks, m => !_isCountersOwn[m]);

    /// <summary>For each mark whether it may be a counter's own: one and the same made every booking that bears it, and not merely because it makes most bookings.</summary>
    static bool[] CountersOwn(TravelData data, CounterSize counters)
    {
        const int Unseen = -2;
        var counterOf = new int[data.Tables.Contacts.Count];
        var times = new int[counterOf.Length];
        var isOfOne = new bool[counterOf.Length];
        Array.Fill(counterOf, Unseen);
        var marks = new List<int>();
        for (int row = 0; row < data.Tables.Reservations.Count; row++)
        {
            ReservationRow reservation = data.Tables.Reservations[row];
            marks.Clear();
            AllMarks(reservation, marks);
            foreach (int mark in marks)
            {
                if (mark >= 0)
                {
                    isOfOne[mark] = reservation.CounterId >= 0 && (counterOf[mark] == Unseen || (isOfOne[mark] && counterOf[mark] == reservation.CounterId));
                    counterOf[mark] = reservation.CounterId;
                    times[mark]++;
                }
            }
        }
        return [.. isOfOne.Select((isOne, mark) => isOne && counters.MayOwn(counterOf[mark], times[mark], times[mark]))];
    }

    static void AllMarks(ReservationRow row, List<int> marks)
    {
        Accounts(row, marks);
        Telephones(row, marks);
        marks.Add(row.AddressId);
    }

    static void Accounts(ReservationRow row, List<int> marks) => marks.Add(row.PaymentAccountId);

    static void Telephones(ReservationRow row, List<int> marks)
    {
        marks.Add(row.PhoneId);
        marks.Add(row.EmailId);
    }

    /// <summary>Whether anybody of the one is of the other too, or connected with any of them.</summary>
    internal bool ConnectsAny(IEnumerable<int> left, IEnumerable<int> right) => left.Any(l => right.Any(r => r == l || Connects(l, r)));

    bool BookedAtOnce(int left, int right)
    {
        List<(int Flight, int Counter, long Ticks)> own = Sales(left);
        return own.Count > 0 && Sales(right).Exists(r => own.Exists(o => o.Flight == r.Flight && o.Counter == r.Counter && Math.Abs(o.Ticks - r.Ticks) <= MostApart));
    }

    /// <summary>The flights of a traveller's bookings of which it is known where and when they were made.</summary>
    List<(int Flight, int Counter, long Ticks)> Sales(int traveller)
    {
        var sales = new List<(int, int, long)>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            foreach (int booking in _bookings.BookingsOfPerson[person])
            {
                ReservationRow row = _data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[booking]];
                if (row.CounterId >= 0 && row.CreatedUtcTicks != Missing.Ticks)
                {
                    sales.Add((_data.Flights.FlightOfLeg[_data.Tables.Bookings.LegIds[booking]], row.CounterId, row.CreatedUtcTicks));
                }
            }
        }
        return sales;
    }

    /// <summary>Those that so few bear that they connect.</summary>
    int[] Few(int[] marks) => Array.FindAll(marks, m => _bearersOfMark[m] <= MostBearers);

    /// <summary>Marks on a traveller's bookings, in order.</summary>
    int[] MarksOn(int traveller, MarksOf marksOf)
    {
        var marks = new List<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            foreach (int booking in _bookings.BookingsOfPerson[person])
            {
                marksOf(_data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[booking]], marks);
            }
        }
        return Sorted.Distinct(marks);
    }

    delegate void MarksOf(ReservationRow row, List<int> marks);
}
