using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>What openly connects two travellers: they need no signal to be seen together.</summary>
/// <remarks>
/// A surname in common (endings aside), one booking, one account that paid, one address, or one telephone or e-mail. A mark that more than
/// <see cref="MostBearers"/> travellers bear is an agency's or a placeholder and connects nobody.
/// </remarks>
sealed class Acquaintance
{
    /// <summary>More travellers than this with one mark have nothing to do with one another.</summary>
    const int MostBearers = 60;

    readonly TravelData _data;
    readonly SharedBookings _bookings;
    readonly Dictionary<int, int[]> _marks = [];
    readonly int[] _bearersOfMark;
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
    }

    /// <summary>Whether anything connects two travellers. Not to be asked on several threads at once.</summary>
    internal bool Connects(int left, int right) =>
        _bookings.HasBoth(left, right)
        || SharedBookings.Overlap(MarksOf(left), MarksOf(right))
        || Surnames.StemsOf(_data, left).Intersect(Surnames.StemsOf(_data, right)).Any();

    int[] MarksOf(int traveller)
    {
        if (!_marks.TryGetValue(traveller, out int[]? marks))
        {
            _marks.Add(traveller, marks = [.. AllMarks(traveller).Where(m => _bearersOfMark[m] <= MostBearers).Order()]);
        }
        return marks;
    }

    HashSet<int> AllMarks(int traveller)
    {
        var marks = new HashSet<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            foreach (int booking in _bookingsOfPerson[person])
            {
                ReservationRow reservation = _data.Tables.Reservations[_data.Tables.Bookings.ReservationIds[booking]];
                marks.Add(reservation.PaymentAccountId);
                marks.Add(reservation.PhoneId);
                marks.Add(reservation.EmailId);
                marks.Add(reservation.AddressId);
            }
        }
        marks.Remove(-1);
        return marks;
    }
}
