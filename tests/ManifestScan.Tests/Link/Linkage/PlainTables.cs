using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Tables from lines of comma-separated text without quotes.</summary>
static class PlainTables
{
    internal static PlainTable Of(string header, IReadOnlyList<string> lines)
    {
        string[][] rows = [.. lines.Select(l => l.Split(','))];
        return new PlainTable([.. header.Split(',').Select((name, i) => Column(name, rows, i))], rows.Length);
    }

    static PlainColumn Column(string name, string[][] rows, int place)
    {
        var values = new TextDictionary();
        return new PlainColumn(name, [.. rows.Select(r => place < r.Length && r[place].Length > 0 ? values.Intern(r[place]) : TextDictionary.Null)], values);
    }
}
