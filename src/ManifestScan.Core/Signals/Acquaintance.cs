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
    readonly Dictionary<int, int[]> _marks = [];
    readonly int[] _bearersOfMark;
    readonly bool[] _isCountersOwn;
    readonly Csr _bookingsOfPerson;

    internal Acquaintance(TravelData data)
    {
        _data = data;
        _bookings = new SharedBookings(data);
        _bookingsOfPerson = Csr.Group(data.Tables.Bookings.Count, data.Tables.Persons.Count, row => data.Tables.Bookings.PersonIds[row]);
        _bearersOfMark = new int[data.Tables.Contacts.Count];
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            foreach (int mark in AllMarks(traveller))
            {
                _bearersOfMark[mark]++;
            }
        }
        _isCountersOwn = CountersOwn(data);
    }

    /// <summary>Whether anything connects two travellers. Not to be asked on several threads at once.</summary>
    internal bool Connects(int left, int right) => BelongTogether(left, right) || BookedAtOnce(left, right);

    /// <summary>
    /// Whether more connects two travellers than a counter at which both booked: for who asks about that counter. Not to be asked on several
    /// threads at once.
    /// </summary>
    internal bool BelongTogether(int left, int right) =>
        _bookings.HasBoth(left, right)
        || SharedBookings.Overlap(MarksOf(left), MarksOf(right))
        || Surnames.StemsOf(_data, left).Intersect(Surnames.StemsOf(_data, right)).Any();

    /// <summary>Whether a booking with a telephone, an e-mail, an address or an account says how somebody books. Not to be asked on several threads at once.</summary>
    internal bool Knows(int traveller) => MarksOf(traveller).Length > 0;

    /// <summary>
    /// Whether two are openly of one circle: they share an account, a telephone, an address or an e-mail that is not one counter's, or booked
    /// at once. Unlike <see cref="Connects"/> it takes neither a surname nor a common agency for it. Not to be asked on several threads at once.
    /// </summary>
    internal bool AreOfOneCircle(int left, int right) =>
        SharedBookings.Overlap(Own(MarksOf(left)), Own(MarksOf(right))) || BookedAtOnce(left, right);

    /// <summary>
    /// The accounts, or else the telephones and e-mails, on any of a traveller's bookings that are not one counter's, in order. Not to be asked
    /// on several threads at once.
    /// </summary>
    internal int[] OwnMarks(int traveller, bool areAccounts) =>
        Own(Few(MarksOn(traveller, areAccounts ? r => [r.PaymentAccountId] : r => [r.PhoneId, r.EmailId])));

    int[] Own(int[] marks) => Array.FindAll(marks, m => !_isCountersOwn[m]);

    /// <summary>For each mark whether it may be a counter's own: one and the same made every booking that bears it, and not merely because it makes most bookings.</summary>
    static bool[] CountersOwn(TravelData data)
    {
        const int Unseen = -2;
        var counterOf = new int[data.Tables.Contacts.Count];
        var times = new int[counterOf.Length];
        var isOfOne = new bool[counterOf.Length];
        Array.Fill(counterOf, Unseen);
        for (int row = 0; row < data.Tables.Reservations.Count; row++)
        {
            ReservationRow reservation = data.Tables.Reservations[row];
            foreach (int mark in Marks(reservation))
            {
                if (mark >= 0)
                {
                    isOfOne[mark] = reservation.CounterId >= 0 && (counterOf[mark] == Unseen || (isOfOne[mark] && counterOf[mark] == reservation.CounterId));
                    counterOf[mark] = reservation.CounterId;
                    times[mark]++;
                }
            }
        }
        var counters = new CounterSize(data);
        return [.. isOfOne.Select((isOne, mark) => isOne && counters.MayOwn(counterOf[mark], times[mark], times[mark]))];
    }

    static int[] Marks(ReservationRow row) => [row.PaymentAccountId, row.PhoneId, row.EmailId, row.AddressId];

    /// <summary>Whether anybody of the one is of the other too, or connected with any of them. Not to be asked on several threads at once.</summary>
    internal bool ConnectsAny(IEnumerable<int> left, IEnumerable<int> right) => left.Any(l => right.Any(r => r == l || Connects(l, r)));

    bool BookedAtOnce(int left, int right)
    {
        (int Flight, int Agency, long Ticks)[] own = [.. Counters(left)];
        return own.Length > 0 && Counters(right).Any(r => own.Any(o => o.Flight == r.Flight && o.Agency == r.Agency && Math.Abs(o.Ticks - r.Ticks) <= MostApart));
    }

    IEnumerable<(int Flight, int Agency, long Ticks)> Counters(int traveller)
    {
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller].ToArray())
        {
            foreach (int booking in _bookingsOfPerson[person].ToArray())
            {
                (int agency, long created) = CounterOf(_data.Tables.Bookings.ReservationIds[booking]);
                if (agency >= 0 && created != Missing.Ticks)
                {
                    yield return (_data.Flights.FlightOfLeg[_data.Tables.Bookings.LegIds[booking]], agency, created);
                }
            }
        }
    }

    (int Agency, long CreatedTicks) CounterOf(int reservation)
    {
        ReservationRow row = _data.Tables.Reservations[reservation];
        return (row.CounterId, row.CreatedUtcTicks);
    }

    int[] MarksOf(int traveller)
    {
        if (!_marks.TryGetValue(traveller, out int[]? marks))
        {
            _marks.Add(traveller, marks = Few(AllMarks(traveller)));
        }
        return marks;
    }

    /// <summary>Those that so few bear that they connect, in order.</summary>
    int[] Few(HashSet<int> marks) => [.. marks.Where(m => _bearersOfMark[m] <= MostBearers).Order()];

    HashSet<int> AllMarks(int traveller) => MarksOn(traveller, Marks);

    HashSet<int> MarksOn(int traveller, Func<ReservationRow, int[]> marksOf)
    {
        var marks = new HashSet<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            foreach (int booking in _bookingsOfPerson[person])
            {
                marks.UnionWith(marksOf(_data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[booking]]));
            }
        }
        marks.Remove(-1);
        return marks;
    }
}
