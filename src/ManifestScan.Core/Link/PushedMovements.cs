using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Movements of manifest messages.</summary>
sealed class PushedMovements(TravelTables tables, ContentIds contentIds) : IPushedRows
{
    readonly MovementTable _rows = tables.Movements;

    public int Count => _rows.Count;

    public int MessageOf(int row) => _rows.MessageIds[row];

    public int LegOf(int row) => _rows.LegIds[row];

    public int PersonOf(int row) => _rows.PersonIds[row];

    public int SeatOf(int row) => _rows.SeatIds[row];

    public int LocatorOf(int row) => _rows.LocatorIds[row];

    public long ContentOf(int row) => contentIds.OfMovement(row);

    public void TakeStatus(int row, int from) => _rows.Statuses[row] = _rows.Statuses[from];
}
