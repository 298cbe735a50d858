using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Tables of invented people none of whom is there twice, of few names and few places.</summary>
static class Strangers
{
    const int Seed = 5;

    internal static PlainTable Of(int count, int cities, params string[] columns)
    {
        var random = new Random(Seed);
        string[] given = [.. Enumerable.Range(0, 60).Select(_ => Word(random))];
        string[] surnames = [.. Enumerable.Range(0, 200).Select(_ => Word(random) + "SKI")];
        return PlainTables.Of(string.Join(',', columns), [.. Enumerable.Range(0, count).Select(_ =>
        {
            int city = random.Next(cities);
            var person = new Dictionary<string, string>
            {
                ["given_name"] = given[random.Next(given.Length)],
                ["surname"] = surnames[random.Next(surnames.Length)],
                ["birth_date"] = new DateOnly(1940, 1, 1).AddDays(random.Next(25_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["sex"] = "MF"[random.Next(2)].ToString(),
                ["city"] = $"TOWN{(char)('A' + (city / 8))}{(char)('A' + (city % 8))}",
                ["postcode"] = (10_000 + (city * 137)).ToString(CultureInfo.InvariantCulture),
                ["country"] = $"C{city / 8}",
                ["region"] = $"REG{(char)('A' + (city / 4))}",
            };
            return string.Join(',', columns.Select(c => person[c]));
        })]);
    }

    /// <summary>Two syllables.</summary>
    internal static string Word(Random random) =>
        string.Concat("BDGKLMNPRSTVZ"[random.Next(13)], "AEIOU"[random.Next(5)], "BDGKLMNPRSTVZ"[random.Next(13)], "AO"[random.Next(2)]);
}
