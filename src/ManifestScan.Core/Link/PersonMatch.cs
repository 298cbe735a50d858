using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds the same person in an earlier state of one list: by document number, else by folded name.</summary>
sealed class PersonMatch
{
    readonly TravelTables _tables;
    readonly Func<int, int> _personOf;
    readonly Dictionary<int, List<int>> _byNumber = [];
    readonly Dictionary<int, List<int>> _byName = [];
    readonly HashSet<int> _taken = [];

    /// <param name="tables">The tables.</param>
    /// <param name="rows">Rows of the earlier state.</param>
    /// <param name="personOf">The person of a row.</param>
    internal PersonMatch(TravelTables tables, IEnumerable<int> rows, Func<int, int> personOf)
    {
        _tables = tables;
        _personOf = personOf;
        foreach (int row in rows)
        {
            Add(_byNumber, NumberOf(row), row);
            Add(_byName, _tables.Persons[personOf(row)].NameKeyId, row);
        }
    }

    /// <summary>The earlier row of the person of a row, each given once; -1 when there is none.</summary>
    internal int Take(int row)
    {
        int found = Free(_byNumber, NumberOf(row));
        found = found >= 0 ? found : Free(_byName, _tables.Persons[_personOf(row)].NameKeyId);
        if (found >= 0)
        {
            _taken.Add(found);
        }
        return found;
    }

    /// <summary>The document number of a row's person, id into the numbers; -1 when there is none.</summary>
    internal int NumberOf(int row) =>
        _tables.Persons[_personOf(row)].DocumentId is var document and >= 0 ? _tables.Documents[document].NumberId : TextDictionary.Null;

    int Free(Dictionary<int, List<int>> rows, int key)
    {
        if (key >= 0 && rows.TryGetValue(key, out List<int>? found))
        {
            foreach (int row in found)
            {
                if (!_taken.Contains(row))
                {
                    return row;
                }
            }
        }
        return -1;
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
