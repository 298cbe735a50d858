namespace ManifestScan.Model;

/// <summary>One row per passenger and booked segment, as parallel columns.</summary>
public sealed class BookingTable
{
    /// <summary>The booking, id into <see cref="TravelTables.Reservations"/>; always provided.</summary>
    public Column<int> ReservationIds { get; init; } = new();

    /// <summary>The leg, id into <see cref="TravelTables.Legs"/>; always provided.</summary>
    public Column<int> LegIds { get; init; } = new();

    /// <summary>The person as written, id into <see cref="TravelTables.Persons"/>; always provided.</summary>
    public Column<int> PersonIds { get; init; } = new();

    /// <summary>Number of the segment, 1-based, or 0 when not provided.</summary>
    public Column<short> SegmentNumbers { get; init; } = new();

    /// <summary>Status code of the segment as read, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public Column<int> SegmentStatusIds { get; init; } = new();

    /// <summary>What the status code means.</summary>
    public Column<MovementStatus> Statuses { get; init; } = new();

    /// <summary>Fare or booking class, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public Column<int> FareClassIds { get; init; } = new();

    /// <summary>Ticket, id into <see cref="TravelTables.Contacts"/>, or -1.</summary>
    public Column<int> TicketIds { get; init; } = new();

    /// <summary>Index of the source.</summary>
    public Column<int> Sources { get; init; } = new();

    /// <summary>Line in the source on which the record begins, 1-based.</summary>
    public Column<int> Lines { get; init; } = new();

    /// <summary>Seat, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public SparseColumn<int> SeatIds { get; init; } = new(TextDictionary.Null);

    /// <summary>Byte in the source at which the record begins, 0-based; -1 for tables.</summary>
    public SparseColumn<long> Offsets { get; init; } = new(-1);

    /// <summary>The message the record came in, index into <see cref="TravelTables.Messages"/>, or -1 for tables.</summary>
    public SparseColumn<int> MessageIds { get; init; } = new(TextDictionary.Null);

    /// <summary>Number of rows.</summary>
    public int Count => LegIds.Count;

    /// <summary>Adds a row.</summary>
    public void Add(in BookingValues booking)
    {
        ReservationIds.Add(booking.ReservationId);
        LegIds.Add(booking.LegId);
        PersonIds.Add(booking.PersonId);
        SegmentNumbers.Add(booking.SegmentNumber);
        SegmentStatusIds.Add(booking.SegmentStatusId);
        Statuses.Add(booking.Status);
        FareClassIds.Add(booking.FareClassId);
        TicketIds.Add(booking.TicketId);
        Sources.Add(booking.Source);
        Lines.Add(booking.Line);
        SeatIds.Add(booking.SeatId);
        Offsets.Add(booking.Offset);
        MessageIds.Add(booking.MessageId);
    }

    /// <summary>Removes the marked rows; the others keep their order.</summary>
    /// <param name="isRemoved">One mark per row.</param>
    public void RemoveWhere(bool[] isRemoved)
    {
        ReservationIds.RemoveWhere(isRemoved);
        LegIds.RemoveWhere(isRemoved);
        PersonIds.RemoveWhere(isRemoved);
        SegmentNumbers.RemoveWhere(isRemoved);
        SegmentStatusIds.RemoveWhere(isRemoved);
        Statuses.RemoveWhere(isRemoved);
        FareClassIds.RemoveWhere(isRemoved);
        TicketIds.RemoveWhere(isRemoved);
        Sources.RemoveWhere(isRemoved);
        Lines.RemoveWhere(isRemoved);
        SeatIds.RemoveWhere(isRemoved);
        Offsets.RemoveWhere(isRemoved);
        MessageIds.RemoveWhere(isRemoved);
    }

    /// <summary>The same rows on other legs and in other bookings; every other column is shared.</summary>
    /// <param name="legIds">The legs.</param>
    /// <param name="newReservations">For each booking as written the one it becomes.</param>
    internal BookingTable With(Column<int> legIds, int[] newReservations)
    {
        var reservations = new Column<int>();
        for (int row = 0; row < Count; row++)
        {
            reservations.Add(newReservations[ReservationIds[row]]);
        }
        return new BookingTable
        {
            ReservationIds = reservations,
            LegIds = legIds,
            PersonIds = PersonIds,
            SegmentNumbers = SegmentNumbers,
            SegmentStatusIds = SegmentStatusIds,
            Statuses = Statuses,
            FareClassIds = FareClassIds,
            TicketIds = TicketIds,
            Sources = Sources,
            Lines = Lines,
            SeatIds = SeatIds,
            Offsets = Offsets,
            MessageIds = MessageIds,
        };
    }

    /// <summary>Some of the rows, in the order given.</summary>
    internal BookingTable Take(int[] rows)
    {
        var taken = new BookingTable();
        foreach (int row in rows)
        {
            taken.Add(new BookingValues(ReservationIds[row], LegIds[row], PersonIds[row], Sources[row], Lines[row])
            {
                SegmentNumber = SegmentNumbers[row],
                SegmentStatusId = SegmentStatusIds[row],
                Status = Statuses[row],
                FareClassId = FareClassIds[row],
                TicketId = TicketIds[row],
                SeatId = SeatIds[row],
                Offset = Offsets[row],
                MessageId = MessageIds[row],
            });
        }
        return taken;
    }

    internal void Append(BookingTable other, in TableMaps maps)
    {
        for (int row = 0; row < other.Count; row++)
        {
            ReservationIds.Add(maps.Reservations[other.ReservationIds[row]]);
            LegIds.Add(maps.Legs[other.LegIds[row]]);
            PersonIds.Add(maps.Persons[other.PersonIds[row]]);
            SegmentStatusIds.Add(TextDictionary.Remap(maps.Codes, other.SegmentStatusIds[row]));
            FareClassIds.Add(TextDictionary.Remap(maps.Codes, other.FareClassIds[row]));
            TicketIds.Add(TextDictionary.Remap(maps.Contacts, other.TicketIds[row]));
        }
        for (int block = 0; block < other.LegIds.BlockCount; block++)
        {
            SegmentNumbers.AddRange(other.SegmentNumbers.Block(block).Span);
            Statuses.AddRange(other.Statuses.Block(block).Span);
            Sources.AddRange(other.Sources.Block(block).Span);
            Lines.AddRange(other.Lines.Block(block).Span);
        }
        int[] codes = maps.Codes;
        int[] messages = maps.Messages;
        SeatIds.Append(other.SeatIds, id => codes[id]);
        Offsets.Append(other.Offsets);
        MessageIds.Append(other.MessageIds, id => messages[id]);
    }
}
