using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>Documents of a copy: numbers of one issuer, class and length change hands, a number as a whole, wherever it is shown.</summary>
static class CopiedNumbers
{
    internal static DocumentTable Draw(TravelTables tables, Draws draws)
    {
        Dictionary<(int Issuer, DocumentClass Class, int Number), int> newNumbers = Exchange(tables, draws);
        var copied = new DocumentTable();
        for (int id = 0; id < tables.Documents.Count; id++)
        {
            DocumentRow row = tables.Documents[id];
            int number = newNumbers.GetValueOrDefault((row.IssuerId, row.Class, row.NumberId), row.NumberId);
            copied.Intern(new DocumentValues
            {
                NumberId = number,
                RawNumberId = row.RawNumberId,
                IssuerId = row.IssuerId,
                TypeId = row.TypeId,
                Class = row.Class,
                ClassBasisId = row.ClassBasisId,
                ExpiryDay = row.ExpiryDay,
                IssuedDay = row.IssuedDay,
            });
        }
        return copied.Count == tables.Documents.Count ? copied : tables.Documents;
    }

    /// <summary>For each number the one that takes its place. Numbers are ordered by their text, so that the order of inputs does not show.</summary>
    static Dictionary<(int, DocumentClass, int), int> Exchange(TravelTables tables, Draws draws)
    {
        var taken = new Dictionary<(int, DocumentClass, int), int>();
        foreach (var kind in Numbers(tables).GroupBy(n => (n.Issuer, n.Class, n.Text.Length)).OrderBy(g => g.Key.Issuer, StringComparer.Ordinal).ThenBy(g => g.Key.Class).ThenBy(g => g.Key.Length))
        {
            (string Issuer, DocumentClass Class, string Text, (int, DocumentClass, int Number) Key)[] own = [.. kind.OrderBy(n => n.Text, StringComparer.Ordinal)];
            int[] order = draws.Sample(own.Length, own.Length);
            for (int i = 0; i < own.Length; i++)
            {
                taken.Add(own[i].Key, own[order[i]].Key.Number);
            }
        }
        return taken;
    }

    static IEnumerable<(string Issuer, DocumentClass Class, string Text, (int Issuer, DocumentClass Class, int Number) Key)> Numbers(TravelTables tables)
    {
        var seen = new HashSet<(int, DocumentClass, int)>();
        for (int id = 0; id < tables.Documents.Count; id++)
        {
            DocumentRow row = tables.Documents[id];
            (int IssuerId, DocumentClass Class, int NumberId) key = (row.IssuerId, row.Class, row.NumberId);
            if (row.NumberId >= 0 && seen.Add(key))
            {
                yield return (tables.Codes.Text(row.IssuerId) ?? "", row.Class, Encoding.UTF8.GetString(tables.Numbers[row.NumberId]), key);
            }
        }
    }
}
