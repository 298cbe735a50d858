using System.Globalization;
using ManifestScan.Output;
using ManifestScan.Parquet;
using ManifestScan.Signals.Rules;

namespace ManifestScan.Pipeline.Cards;

/// <summary>Movements or bookings of a finished run, as conditions look at them.</summary>
sealed class StoredRows : IDetectionRows
{
    const long MicrosecondsPerDay = TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond;

    readonly StoredTable _table;
    readonly int[] _travellers;

    /// <param name="table">The table; the columns that conditions name, and that of the travellers.</param>
    /// <param name="numberOf">Number of a traveller by id.</param>
    internal StoredRows(StoredTable table, Func<string, int> numberOf)
    {
        _table = table;
        bool hasRoles = table.RowCount > 0 && table.Schema.IndexOf("role") >= 0;
        _travellers = [.. Enumerable.Range(0, table.RowCount).Select(row => hasRoles && IsLeftOut(row) ? -1 : numberOf(table["traveller_id"].Text(row)!))];
    }

    public int Count => _travellers.Length;

    public int TravellerOf(int row) => _travellers[row];

    public string? Text(int row, string column) => _table[column].Field.Type == ParquetType.Boolean
        ? _table[column].Boolean(row) switch { true => "true", false => "false", _ => null }
        : _table[column].Text(row);

    public int? Day(int row, string column) => _table[column].Field.Type == ParquetType.Date
        ? _table[column].Int32(row)
        : _table[column].Int64(row) is { } micros ? (int)Math.Floor(micros / (double)MicrosecondsPerDay) : null;

    bool IsLeftOut(int row) => _table["role"].Text(row) == "crew" || _table["status"].Text(row) == "cancelled";

    /// <summary>Where a row stands in the input: "file, line 7".</summary>
    internal string Place(int row) => string.Create(CultureInfo.InvariantCulture, $"{_table["source_file"].Text(row)}, line {_table["source_line"].Int64(row)}");
}
