using System.Runtime.InteropServices;
using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Travel;

/// <summary>What one block of units does in one run of days. Whatever falls outside those days is passed over.</summary>
sealed class Slice(World world)
{
    const double NoShowShare = .022;
    const double NotBoardedShare = .006;
    const double MissingLocatorShare = .015;
    const double ChangeShare = .04;
    const double FreeHandShare = .07;
    const double ManifestGapShare = .004;
    const double BookingGapShare = .01;

    readonly ulong _seed = world.Plan.Seed;
    readonly bool _booksAtAll = world.Plan.Shape != WorldShape.NoBookings;

    internal World World => world;

    internal int FromDay { get; private set; }

    internal int ToDay { get; private set; }

    internal List<Person> People { get; } = [];

    internal List<ManifestRow> Manifest { get; } = [];

    internal List<BookingHead> Heads { get; } = [];

    internal List<BookingRow> Bookings { get; } = [];

    /// <summary>Trips with a flight after these days.</summary>
    internal List<PendingTrip> Later { get; } = [];

    /// <summary>Empties the slice and sets its days.</summary>
    internal Slice Restart(int fromDay, int toDay)
    {
        (FromDay, ToDay) = (fromDay, toDay);
        People.Clear();
        Manifest.Clear();
        Heads.Clear();
        Bookings.Clear();
        Later.Clear();
        return this;
    }

    /// <summary>Notes the first flight of a trip after these days, if there is one in the window.</summary>
    internal void LeaveForLater(ulong unit, int slot, ReadOnlySpan<Leg> legs)
    {
        foreach (Leg leg in legs)
        {
            if (leg.Day >= ToDay)
            {
                if (leg.Day < world.Plan.Days)
                {
                    Later.Add(new PendingTrip(unit, slot, leg.Day));
                }
                return;
            }
        }
    }

    /// <summary>Lets a party fly these legs, in order, on one booking.</summary>
    internal void Fly(ReadOnlySpan<Person> party, ReadOnlySpan<Leg> legs, in Terms terms)
    {
        int anchor = FirstDayInWindow(legs);
        bool prints = _booksAtAll && !terms.IsWithoutBooking && !terms.IsFlightOnly
            && anchor >= FromDay && anchor < ToDay && IsCovered(terms.Key, legs[0]);
        if (!prints && (legs[^1].Day < FromDay || legs[0].Day >= ToDay))
        {
            return;
        }
        int head = prints ? OpenHead(terms, anchor) : -1;
        foreach (ref readonly Person person in party)
        {
            FlyOne(person, legs, terms, prints);
        }
        if (prints)
        {
            CollectionsMarshal.AsSpan(Heads)[head].Rows = Bookings.Count - Heads[head].FirstRow;
        }
    }

    static int FirstDayInWindow(ReadOnlySpan<Leg> legs)
    {
        foreach (Leg leg in legs)
        {
            if (leg.Day >= 0)
            {
                return leg.Day;
            }
        }
        return -1;
    }

    void FlyOne(in Person person, ReadOnlySpan<Leg> legs, in Terms terms, bool prints)
    {
        var dice = Dice.For(_seed, terms.Key, person.Key, 0x666C);
        int flown = dice.Chance(NoShowShare) ? dice.Below(legs.Length) : legs.Length;
        byte booked = dice.Chance(FreeHandShare) ? (byte)Romanization.FreeHand : NativeOr(person.Spelling);
        booked = terms.BookedSpelling > 0 ? (byte)(terms.BookedSpelling - 1) : booked;
        bool changes = dice.Chance(ChangeShare);
        int index = -1;
        for (int i = 0; i < legs.Length; i++)
        {
            byte document = DocumentOn(person, legs, i, terms);
            bool boards = !dice.Chance(NotBoardedShare) || i < legs.Length - 1, hasLocator = !dice.Chance(MissingLocatorShare);
            if (prints)
            {
                AddBookingRows(ref index, person, legs, i, document, booked, changes);
            }
            if (i < flown && !terms.IsBookingOnly && legs[i].Day >= FromDay && legs[i].Day < ToDay && !IsInGap(legs[i]))
            {
                Manifest.Add(new ManifestRow
                {
                    Booking = terms.Key,
                    Person = Keep(ref index, person),
                    Flight = legs[i].Flight,
                    Day = legs[i].Day,
                    Document = document,
                    Spelling = NativeOr(document == 0 ? person.Spelling : (byte)0),
                    NotBoarded = !boards,
                    HasNoLocator = terms.IsWithoutBooking || !hasLocator,
                    Seating = terms.Seating,
                });
            }
        }
    }

    void AddBookingRows(ref int index, in Person person, ReadOnlySpan<Leg> legs, int i, byte document, byte spelling, bool changes)
    {
        var row = new BookingRow
        {
            Person = Keep(ref index, person),
            Flight = legs[i].Flight,
            Day = legs[i].Day,
            Segment = (byte)(i + 1),
            Document = document,
            Spelling = spelling,
        };
        if (changes && i == legs.Length - 1 && legs.Length > 1)
        {
            // The return was first booked a week later and then moved: the old segment stays in the booking as cancelled.
            Bookings.Add(row with { Day = row.Day + 7, IsCancelled = true });
            row.Segment++;
        }
        Bookings.Add(row);
    }

    static byte DocumentOn(in Person person, ReadOnlySpan<Leg> legs, int i, in Terms terms) => terms.ChoosesDocument
        ? (byte)(terms.SecondDocumentLegs >> i & 1)
        : (byte)(person.HasTwoPassports ? terms.Key >> 40 & 1 : legs[0].Day >= person.RenewalDay ? 1UL : 0);

    /// <summary>In the Cyrillic world names stand in their native letters; elsewhere as the document has them.</summary>
    byte NativeOr(byte spelling) => world.Plan.Shape == WorldShape.Cyrillic ? (byte)Romanization.Native : spelling;

    int Keep(ref int index, in Person person)
    {
        if (index < 0)
        {
            index = People.Count;
            People.Add(person);
        }
        return index;
    }

    int OpenHead(in Terms terms, int anchor)
    {
        Heads.Add(new BookingHead
        {
            Key = terms.Key,
            CreatedUtcMinute = terms.CreatedUtcMinute,
            AnchorDay = anchor,
            Agency = terms.Agency,
            Contact = terms.Contact,
            Account = terms.Account,
            Pay = terms.Pay,
            FirstRow = Bookings.Count,
        });
        return Heads.Count - 1;
    }

    /// <summary>A booking reaches the export unless it is among the share left out or in a week its carrier's feed was down.</summary>
    bool IsCovered(ulong key, Leg first)
    {
        double share = world.Plan.BookingCoverage;
        int carrier = world.Schedule.Flights[first.Flight].Carrier;
        var booking = Dice.For(_seed, key, 0x636F);
        var week = Dice.For(_seed, 0x7765, (ulong)carrier, (ulong)(Math.Max(0, first.Day) / 7));
        return booking.Chance(share) && (share >= 1 || !week.Chance(BookingGapShare));
    }

    /// <summary>Some flights' manifests never arrived.</summary>
    bool IsInGap(Leg leg)
    {
        var dice = Dice.For(_seed, 0x6761, (ulong)leg.Flight, (ulong)leg.Day);
        return dice.Chance(ManifestGapShare);
    }
}
