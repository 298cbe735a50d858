using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Booked segments of name lists (PNL and ADL).</summary>
sealed class PushedNames(TravelTables tables, ContentIds contentIds) : IPushedRows
{
    readonly BookingTable _rows = tables.Bookings;

    public int Count => _rows.Count;

    public int MessageOf(int row) => _rows.MessageIds[row] is var message and >= 0 && tables.Messages[message].IsNameList ? message : TextDictionary.Null;

    public int LegOf(int row) => _rows.LegIds[row];

    public int PersonOf(int row) => _rows.PersonIds[row];

    public int SeatOf(int row) => _rows.SeatIds[row];

    public int LocatorOf(int row) => tables.LocatorOf(row);

    public long ContentOf(int row) => contentIds.OfBooking(row);

    public void TakeStatus(int row, int from) =>
        (_rows.Statuses[row], _rows.SegmentStatusIds[row]) = (_rows.Statuses[from], _rows.SegmentStatusIds[from]);
}
