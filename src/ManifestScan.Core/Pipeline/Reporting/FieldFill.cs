using ManifestScan.Output;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>Which fields of a run have no value at all, by the name cards give them: <c>movement.seat</c> is column seat of table movements.</summary>
sealed class FieldFill(OutputReader output)
{
    static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal) { ["movement"] = "movements", ["booking"] = "bookings" };

    // Stand in records of one carrier's flight under another's number, and nowhere else; a run without them lacks nothing.
    static readonly string[] GivenForSome = ["movement.operating_carrier", "movement.operating_flight_number"];

    readonly Dictionary<string, bool> _isEmpty = new(StringComparer.Ordinal);

    /// <summary>Whether no row has a value; false for a field that no table has.</summary>
    internal bool IsEmpty(string field)
    {
        if (!_isEmpty.TryGetValue(field, out bool isEmpty))
        {
            _isEmpty[field] = isEmpty = Look(field);
        }
        return isEmpty;
    }

    /// <summary>Whether a table has no row.</summary>
    internal bool IsEmptyTable(string table) => output.Has(table) && output.Table(table, "source_file").RowCount == 0;

    bool Look(string field)
    {
        string[] parts = field.Split('.');
        if (parts.Length != 2 || GivenForSome.Contains(field) || !Tables.TryGetValue(parts[0], out string? name) || !output.Has(name))
        {
            return false;
        }
        try
        {
            StoredTable table = output.Table(name, parts[1]);
            return !Enumerable.Range(0, table.RowCount).Any(table.RowCount == 0 ? _ => false : table[parts[1]].IsPresent);
        }
        catch (IOException)
        {
            // An output of another version may lack the column; whether it had values is then not known.
            return false;
        }
    }
}
