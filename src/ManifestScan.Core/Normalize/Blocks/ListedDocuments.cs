using ManifestScan.Model;
using ManifestScan.Normalize.Documents;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Document numbers of a people list, of which a cell may hold several, parted by semicolons or bars.</summary>
sealed class ListedDocuments(RawBlock block)
{
    static readonly char[] Separators = [';', '|'];

    readonly RawValues<string?> _series = new(block[Field.DocumentSeries], null, v => v);
    readonly RawValues<string?> _numbers = new(block[Field.DocumentNumber], null, v => v);

    /// <summary>The numbers of a record that can be read, and the fault of a single one.</summary>
    internal (string[] Numbers, ValueFault? Fault) this[int row]
    {
        get
        {
            string[] parts = (_numbers[row] ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            ValueReading<string?>[] readings = [.. parts.Select(p => DocumentNumberReader.Read(p, parts.Length == 1 ? _series[row] : null))];
            return ([.. readings.Select(r => r.Value).OfType<string>().Distinct(StringComparer.Ordinal)], readings.Length == 1 ? readings[0].Fault : null);
        }
    }
}
