using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>One column of a block with each distinct value read once.</summary>
/// <typeparam name="T">What a value says.</typeparam>
sealed class RawValues<T>
{
    readonly int[]? _ids;
    readonly T[] _readings;
    readonly T _missing;

    /// <param name="column">The column; null when the source has none.</param>
    /// <param name="missing">The reading of a value that is not provided.</param>
    /// <param name="read">Reads one raw value.</param>
    internal RawValues(RawColumn? column, T missing, Func<string, T> read)
    {
        _ids = column?.Ids;
        _missing = missing;
        _readings = new T[column?.Values.Count ?? 0];
        for (int id = 0; id < _readings.Length; id++)
        {
            _readings[id] = read(Encoding.UTF8.GetString(column!.Values[id]));
        }
    }

    /// <summary>Whether the source has the column.</summary>
    internal bool IsPresent => _ids is not null;

    /// <summary>What the value of a record says.</summary>
    internal T this[int row] => _ids is null || _ids[row] < 0 ? _missing : _readings[_ids[row]];

    /// <summary>The id of a record's value, for keys over several columns; -1 when not provided.</summary>
    internal int IdOf(int row) => _ids is null ? TextDictionary.Null : _ids[row];
}
