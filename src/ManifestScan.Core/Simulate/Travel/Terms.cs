namespace ManifestScan.Simulate.Travel;

/// <summary>On what terms a party flies: how it was booked, and what deviates from the plain case.</summary>
struct Terms
{
    /// <summary>Key of the booking; the locator follows from it.</summary>
    internal ulong Key;
    internal int CreatedUtcMinute;

    /// <summary>0 for the carrier's own site, else the agency's number.</summary>
    internal int Agency;
    internal ulong Contact;
    internal ulong Account;
    internal PayForm Pay;

    /// <summary>Bit i: on leg i the other document is shown.</summary>
    internal byte SecondDocumentLegs;

    /// <summary>The document is chosen by <see cref="SecondDocumentLegs"/> alone, not by renewal.</summary>
    internal bool ChoosesDocument;

    /// <summary>There is no booking at all: on the manifest without a locator.</summary>
    internal bool IsWithoutBooking;

    /// <summary>Booked only; whoever flies is put on the manifest by other terms with the same key.</summary>
    internal bool IsBookingOnly;

    /// <summary>Flown only; the booking is made by other terms with the same key.</summary>
    internal bool IsFlightOnly;

    /// <summary>Spelling in the booking plus 1, or 0 to draw it.</summary>
    internal byte BookedSpelling;
    internal Seating Seating;
}

/// <summary>How a party is seated.</summary>
enum Seating : byte
{
    /// <summary>Next to one another.</summary>
    Together,

    /// <summary>Rows apart, while others sit together.</summary>
    Apart,

    /// <summary>As seats come, with everybody else on the flight.</summary>
    FlightApart,
}
