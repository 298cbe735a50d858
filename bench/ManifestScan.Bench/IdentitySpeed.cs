using System.Globalization;

namespace ManifestScan.Bench;

/// <summary>How long linking takes: one run of the program on invented people.</summary>
sealed record IdentitySpeed(string Name, double WallSeconds, double ProcessorSeconds, double PeakMebibytes)
{
    const int Listed = 100_000;
    const int Travellers = 1_000_000;

    /// <summary>Records deduplicated, and a list against travellers less the same travellers without a list.</summary>
    internal static IReadOnlyList<IdentitySpeed> Measure(string folder)
    {
        string output = Path.Combine(folder, "pairs.parquet");
        IdentitySpeed Link(int rows) => Of($"`link`, {rows.ToString("N0", CultureInfo.InvariantCulture)} records", Run("link", People(folder, rows), "-o", output));
        (string manifest, string list) = Manifest(folder);
        MeasuredProcess without = Run("normalize", manifest, "-o", Path.Combine(folder, "without"), "--quiet");
        MeasuredProcess with = Run("normalize", manifest, "--people", list, "-o", Path.Combine(folder, "with"), "--quiet");
        return
        [
            Link(50_000),
            Link(1_000_000),
            Of("`normalize`, 1,000,000 travellers", without),
            Of("`normalize --people`, the same and a list of 100,000 names", with),
            new("the list alone (the difference)", with.WallSeconds - without.WallSeconds, with.ProcessorSeconds - without.ProcessorSeconds, with.PeakMebibytes),
        ];
    }

    static IdentitySpeed Of(string name, MeasuredProcess run) => new(name, run.WallSeconds, run.ProcessorSeconds, run.PeakMebibytes);

    static MeasuredProcess Run(params string[] arguments) =>
        MeasuredProcess.Run("dotnet", [Path.Combine("artifacts", "bin", "ManifestScan.Cli", "release", "manifestscan.dll"), .. arguments]);

    static string People(string folder, int rows)
    {
        string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"people-{rows}.csv"));
        var random = new Random(rows);
        using var writer = new StreamWriter(file);
        writer.WriteLine("given_name,surname,birth_date,sex,address,city,phone,document");
        for (int row = 0; row < rows; row++)
        {
            writer.WriteLine($"{InventedNames.Surname(random, "")},{InventedNames.Surname(random, "SON")},{Birth(random)},{"MF"[random.Next(2)]},{random.Next(1, 200)} {InventedNames.Surname(random, "")} ROAD,{InventedNames.Town(random)},+99{random.Next(100_000_000, 999_999_999)},{random.Next(100_000_000, 999_999_999)}");
        }
        return file;
    }

    /// <summary>A manifest with a row a traveller, and a list of which one name in ten is a traveller's, with a typing error.</summary>
    static (string Manifest, string List) Manifest(string folder)
    {
        (string manifest, string list) = (Path.Combine(folder, "manifest.csv"), Path.Combine(folder, "list.csv"));
        var random = new Random(Travellers);
        using var travellers = new StreamWriter(manifest);
        using var listed = new StreamWriter(list);
        travellers.WriteLine("carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,date_of_birth,sex,document_number,document_issuer");
        listed.WriteLine("name,birth_date,organisation,position");
        for (int row = 0; row < Travellers; row++)
        {
            (string surname, string given, string birth) = (InventedNames.Surname(random, "SON"), InventedNames.Surname(random, ""), Birth(random));
            travellers.WriteLine($"ZZ,{100 + (row / 180 % 40)},SVO,IKA,2030-{1 + (row / 7200 % 12):00}-{1 + (row / 86400 % 28):00}T10:00,{surname},{given},{birth},{"MF"[random.Next(2)]},{100_000_000 + (row * 797)},RUS");
            if (row % (Travellers / Listed) == 0)
            {
                bool isTraveller = row % 100 == 0;
                listed.WriteLine($"{(isTraveller ? given : InventedNames.Surname(random, ""))} {(isTraveller ? InventedNames.Typo(random, surname) : InventedNames.Surname(random, "SON"))},{Birth(random)},Test Works,Engineer");
            }
        }
        return (manifest, list);
    }

    static string Birth(Random random) => new DateOnly(1940, 1, 1).AddDays(random.Next(24_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
