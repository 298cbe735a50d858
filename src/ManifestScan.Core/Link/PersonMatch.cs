using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds the same person in an earlier state of one list: by document number, else by folded name and, of namesakes, by locator.</summary>
sealed class PersonMatch
{
    readonly TravelTables _tables;
    readonly IPushedRows _rows;
    readonly Dictionary<int, List<int>> _byNumber = [];
    readonly Dictionary<int, List<int>> _byName = [];
    readonly HashSet<int> _taken = [];

    /// <param name="tables">The tables.</param>
    /// <param name="state">Rows of the earlier state.</param>
    /// <param name="rows">All rows.</param>
    internal PersonMatch(TravelTables tables, IEnumerable<int> state, IPushedRows rows)
    {
        _tables = tables;
        _rows = rows;
        foreach (int row in state)
        {
            Add(_byNumber, NumberOf(row), row);
            Add(_byName, NameOf(row), row);
        }
    }

    /// <summary>The earlier row of the person of a row, each given once; -1 when there is none.</summary>
    internal int Take(int row)
    {
        int found = Free(_byNumber, NumberOf(row), row);
        found = found >= 0 ? found : Free(_byName, NameOf(row), row);
        if (found >= 0)
        {
            _taken.Add(found);
        }
        return found;
    }

    /// <summary>The document number of a row's person, id into the numbers; -1 when there is none.</summary>
    internal int NumberOf(int row) => _tables.NumberOf(_rows.PersonOf(row));

    int NameOf(int row) => _tables.Persons[_rows.PersonOf(row)].NameKeyId;

    /// <summary>Of those that nobody was found to be yet the one of the same booking, else the first.</summary>
    int Free(Dictionary<int, List<int>> rows, int key, int wanted)
    {
        int first = -1;
        if (key >= 0 && rows.TryGetValue(key, out List<int>? found))
        {
            int locator = _rows.LocatorOf(wanted);
            foreach (int row in found)
            {
                bool isFree = !_taken.Contains(row);
                if (isFree && locator >= 0 && _rows.LocatorOf(row) == locator)
                {
                    return row;
                }
                first = first < 0 && isFree ? row : first;
            }
        }
        return first;
    }

    static void Add(Dictionary<int, List<int>> rows, int key, int row)
    {
        if (key >= 0)
        {
            if (!rows.TryGetValue(key, out List<int>? list))
            {
                rows[key] = list = [];
            }
            list.Add(row);
        }
    }
}
