namespace ManifestScan.Simulate.Travel;

/// <summary>One passenger on one flight. Everything that is printed follows from these keys.</summary>
struct ManifestRow
{
    internal ulong Booking;
    internal int Person;
    internal int Flight;
    internal int Day;
    internal byte Document;
    internal byte Spelling;
    internal bool NotBoarded;
    internal bool HasNoLocator;
    internal Seating Seating;
}

/// <summary>One passenger and segment of a booking.</summary>
struct BookingRow
{
    internal int Person;
    internal int Flight;
    internal int Day;
    internal byte Segment;
    internal byte Document;
    internal byte Spelling;
    internal bool IsCancelled;
}

/// <summary>A booking; its rows stand together.</summary>
struct BookingHead
{
    internal ulong Key;
    internal int CreatedUtcMinute;
    internal int AnchorDay;
    internal int Agency;
    internal ulong Contact;
    internal ulong Account;
    internal PayForm Pay;
    internal int FirstRow;
    internal int Rows;
}

/// <summary>Form of payment.</summary>
enum PayForm : byte
{
    Card,
    Cash,
    Invoice,
    Transfer,
    Voucher,
}

/// <summary>A trip that begins or goes on on a day.</summary>
/// <param name="Unit">Who.</param>
/// <param name="Slot">Which of the unit's trips.</param>
/// <param name="Day">Day wished for, or day of the next flight.</param>
readonly record struct PendingTrip(ulong Unit, int Slot, int Day);
