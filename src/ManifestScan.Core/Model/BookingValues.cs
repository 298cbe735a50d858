namespace ManifestScan.Model;

/// <summary>One passenger on one booked segment while it is being read.</summary>
/// <param name="ReservationId">The booking.</param>
/// <param name="LegId">The leg.</param>
/// <param name="PersonId">The person as written.</param>
/// <param name="Source">Index of the source.</param>
/// <param name="Line">Line in the source, 1-based.</param>
public readonly record struct BookingValues(int ReservationId, int LegId, int PersonId, int Source, int Line)
{
    /// <summary>Number of the segment, 1-based, or 0.</summary>
    public short SegmentNumber { get; init; }

    /// <summary>Status code as read, id into the codes, or -1.</summary>
    public int SegmentStatusId { get; init; } = TextDictionary.Null;

    /// <summary>What the status code means.</summary>
    public MovementStatus Status { get; init; }

    /// <summary>Fare or booking class, id into the codes, or -1.</summary>
    public int FareClassId { get; init; } = TextDictionary.Null;

    /// <summary>Ticket, id into the contacts, or -1.</summary>
    public int TicketId { get; init; } = TextDictionary.Null;

    /// <summary>Seat, id into the codes, or -1.</summary>
    public int SeatId { get; init; } = TextDictionary.Null;

    /// <summary>Byte in the source at which the record begins, or -1.</summary>
    public long Offset { get; init; } = -1;

    /// <summary>The message, index into the messages, or -1.</summary>
    public int MessageId { get; init; } = TextDictionary.Null;
}
