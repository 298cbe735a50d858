using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Invented people: no two alike but by chance.</summary>
sealed class People
{
    static readonly string[] Syllables = ["BA", "KO", "RI", "MEL", "TU", "NAS", "VO", "DEG", "GAR", "HIM", "POL", "SER"];

    readonly List<Dictionary<string, string>> _rows = [];

    internal static People Of(int count)
    {
        var random = new Random(3);
        var people = new People();
        string Word() => string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
        for (int i = 0; i < count; i++)
        {
            people._rows.Add(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["given_name"] = Word(),
                ["surname"] = Word(),
                ["birth_date"] = new DateOnly(1940, 1, 1).AddDays(random.Next(25_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["document"] = random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture),
            });
        }
        return people;
    }

    internal People With(string header, params string[] lines)
    {
        string[] names = header.Split(',');
        _rows.AddRange(lines.Select(l => l.Split(',').Select((v, i) => (names[i], v)).ToDictionary(StringComparer.Ordinal)));
        return this;
    }

    internal People Everyone(string column, string value, int every = 1)
    {
        for (int i = 0; i < _rows.Count; i += every)
        {
            _rows[i][column] = value;
        }
        return this;
    }

    internal PlainTable Build()
    {
        string[] columns = [.. _rows.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal)];
        return PlainTables.Of(string.Join(',', columns), [.. _rows.Select(r => string.Join(',', columns.Select(c => r.GetValueOrDefault(c, ""))))]);
    }

    /// <summary>Every person twice, the second time with a slip in the document.</summary>
    internal PlainTable Twice()
    {
        foreach (Dictionary<string, string> row in _rows.ToArray())
        {
            _rows.Add(new Dictionary<string, string>(row, StringComparer.Ordinal) { ["document"] = row["document"][1..] + row["document"][..1] });
        }
        return Build();
    }
}
