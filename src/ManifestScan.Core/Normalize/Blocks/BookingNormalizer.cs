using System.Globalization;
using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Flights;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads a block of booking records.</summary>
static class BookingNormalizer
{
    internal static void Read(RawBlock block, BlockContext context, NormalizedBlock result)
    {
        TravelTables tables = result.Tables;
        var persons = new PersonColumns(block, tables, context);
        var legs = new LegColumns(block, tables, context);
        var reservations = new ReservationColumns(block, tables, context);
        RawValues<short> segment = new(block[Field.SegmentNumber], 0, v => short.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out short n) ? n : (short)0);
        RawValues<string?> segmentStatus = new(block[Field.SegmentStatus] ?? block[Field.Status], null, v => CodeText.Normalise(v));
        RawValues<ValueReading<MovementStatus>> status = new(block[Field.SegmentStatus] ?? block[Field.Status], new(MovementStatus.Booked, null), v => StatusReader.Read(v));
        RawValues<string?> fare = new(block[Field.FareClass], null, v => CodeText.Normalise(v));
        RawValues<string?> ticket = new(block[Field.Ticket], null, v => ContactText.Digits(v));
        RawValues<ValueReading<string?>> seat = new(block[Field.Seat], default, v => SeatReader.Read(v));
        RawValues<ValueReading<MovementStatus>> checkIn = new(block[Field.SegmentStatus] is null ? null : block[Field.Status], default, v => StatusReader.Read(v));
        var message = new MessageColumn(block, tables);
        var reservationOfRow = new int[block.RowCount];
        Array.Fill(reservationOfRow, TextDictionary.Null);
        var faults = new FaultSink(block, result.Rejects);
        for (int row = 0; row < block.RowCount; row++)
        {
            faults.Row = row;
            if (persons.IsNotAPerson(row))
            {
                result.NotAPerson++;
                continue;
            }
            LegColumns.LegEntry leg = legs.Intern(row, faults);
            int person = persons.Intern(row, leg.Day, faults);
            if (person < 0)
            {
                faults.Reject(RecordFaults.NoPerson);
                result.Rejected++;
                continue;
            }
            faults.Add(status[row].Fault, Field.SegmentStatus);
            reservationOfRow[row] = reservations.Intern(row, faults);
            tables.Bookings.Add(new BookingValues(reservationOfRow[row], leg.Id, person, block.Source, block.Lines[row])
            {
                SegmentNumber = segment[row],
                SegmentStatusId = Code(tables, segmentStatus[row]),
                Status = checkIn[row].Value is var reached and not MovementStatus.Unknown ? reached : status[row].Value,
                FareClassId = Code(tables, fare[row]),
                TicketId = ticket[row] is { Length: > 0 } number ? tables.Contacts.Intern(number) : TextDictionary.Null,
                SeatId = Code(tables, seat[row].Value),
                Offset = message.OffsetOf(row),
                MessageId = message.IdOf(row),
            });
            result.Used++;
        }
        HistoryReader.Read(block, tables, reservationOfRow);
    }

    static int Code(TravelTables tables, string? text) => text is { Length: > 0 } ? tables.Codes.Intern(text) : TextDictionary.Null;
}
