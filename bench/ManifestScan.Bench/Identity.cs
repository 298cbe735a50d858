using System.Globalization;

namespace ManifestScan.Bench;

/// <summary>Names and records of public sets with known truth, at the fixed thresholds of the program; written as a page.</summary>
static class Identity
{
    internal static int Run(Arguments arguments)
    {
        string corpus = arguments.Text("corpus", Environment.GetEnvironmentVariable("MANIFESTSCAN_CORPUS"));
        string only = arguments.Text("only", "");
        bool isVerbose = arguments.Text("verbose", "no") == "yes";
        List<NameFigures> names =
        [
            .. NameFigures.Measure(Path.Combine(corpus, "names", "name_pairs.csv"), "is_match"),
            .. NameFigures.Measure(Path.Combine(corpus, "names", "ru_pairs.csv"), "same_cyrillic"),
        ];
        List<IdentityFigures> sets = [.. IdentitySet.All.Where(s => s.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .Select(s => IdentityFigures.Measure(s, Path.Combine(corpus, "people"), isVerbose))];
        string invented = Directory.CreateTempSubdirectory("manifestscan-identity-").FullName;
        List<IdentityFigures> shapes = [.. InventedSet.All.Select((s, place) => s.Write(invented, place))
            .Where(s => s.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).Select(s => IdentityFigures.Measure(s, invented, isVerbose))];
        foreach (IdentityFigures f in sets.Concat(shapes))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{f.Name}: precision {f.Precision:F4}, recall {f.Recall:F4}, F1 {f.F1:F5}"));
        }
        if (only.Length == 0)
        {
            string page = Path.Combine("bench", "results", Machine.Name, "identity.md");
            Directory.CreateDirectory(Path.GetDirectoryName(page)!);
            File.WriteAllText(page, new IdentityPage(names, sets, shapes).Text());
            Console.WriteLine(page);
        }
        Directory.Delete(invented, recursive: true);
        return 0;
    }
}
