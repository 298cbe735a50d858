using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Invented households: one surname, address and telephone, each member with a given name of its own; every fourth is there twice, moved.</summary>
static class Households
{
    const int Seed = 8;

    /// <summary>The table, and how many people it holds.</summary>
    internal static (PlainTable Table, int People) Of(int count, params string[] columns)
    {
        var random = new Random(Seed);
        string[] given = [.. Enumerable.Range(0, 150).Select(i => Strangers.Word(random) + "LMNRST"[i % 6] + Strangers.Word(random))];
        var lines = new List<string>();
        int people = 0;
        for (int household = 0; household < count; household++)
        {
            Dictionary<string, string> home = Home(random);
            int first = random.Next(given.Length);
            for (int member = 1 + random.Next(5); member > 0; member--, people++)
            {
                home["given_name"] = given[(first + member) % given.Length];
                home["birth_date"] = new DateOnly(1940, 1, 1).AddDays(random.Next(25_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                lines.Add(string.Join(',', columns.Select(c => home[c])));
                if (people % 4 == 0)
                {
                    lines.Add(string.Join(',', columns.Select(c => c == "address" ? Street(random) : home[c])));
                }
            }
        }
        return (PlainTables.Of(string.Join(',', columns), lines), people);
    }

    static Dictionary<string, string> Home(Random random) => new()
    {
        ["surname"] = Strangers.Word(random) + Strangers.Word(random),
        ["address"] = Street(random),
        ["city"] = $"{"ABCDEFGHIJKLMNOPQRST"[random.Next(20)]}ADRIVILLE",
        ["phone"] = "+99" + random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture),
    };

    static string Street(Random random) => $"{random.Next(1, 150)} {Strangers.Word(random)}{Strangers.Word(random)} STREET";
}
