using System.Globalization;

namespace ManifestScan.Bench;

/// <summary>Files of invented people, none of whom is there twice, for times.</summary>
sealed class PeopleFiles(string folder)
{
    const int Listed = 100_000;
    const int Travellers = 1_000_000;
    const int CommonSurnames = 6_000;
    const int CommonGivenNames = 800;

    static readonly string[] Endings = ["SON", "OV", "ENKO", "EZ", ""];

    /// <summary>A table of people with names, birth date, sex, address, telephone and document.</summary>
    internal string People(int rows, bool isEven)
    {
        string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"people-{rows}-{isEven}.csv"));
        var random = new Random(rows);
        Func<(string Surname, string Given)> names = Names(random, isEven);
        using var writer = new StreamWriter(file);
        writer.WriteLine("given_name,surname,birth_date,sex,address,city,phone,document");
        for (int row = 0; row < rows; row++)
        {
            (string surname, string given) = names();
            writer.WriteLine($"{given},{surname},{Birth(random)},{"MF"[random.Next(2)]},{random.Next(1, 200)} {InventedNames.Surname(random, "")} ROAD,{InventedNames.Town(random)},+99{random.Next(100_000_000, 999_999_999)},{random.Next(100_000_000, 999_999_999)}");
        }
        return file;
    }

    /// <summary>A manifest with a row a traveller, and a list of which one name in ten is a traveller's, with a typing error.</summary>
    internal (string Manifest, string List) Manifest(bool isEven)
    {
        (string manifest, string list) = (Path.Combine(folder, $"manifest-{isEven}.csv"), Path.Combine(folder, $"list-{isEven}.csv"));
        var random = new Random(Travellers);
        Func<(string Surname, string Given)> names = Names(random, isEven);
        using var travellers = new StreamWriter(manifest);
        using var listed = new StreamWriter(list);
        travellers.WriteLine("carrier,flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,date_of_birth,sex,document_number,document_issuer");
        listed.WriteLine("name,birth_date,organisation,position");
        for (int row = 0; row < Travellers; row++)
        {
            (string surname, string given) = names();
            travellers.WriteLine($"ZZ,{100 + (row / 180 % 40)},SVO,IKA,2030-{1 + (row / 7200 % 12):00}-{1 + (row / 86400 % 28):00}T10:00,{surname},{given},{Birth(random)},{"MF"[random.Next(2)]},{100_000_000 + (row * 797)},RUS");
            if (row % (Travellers / Listed) == 0)
            {
                (string otherSurname, string otherGiven) = row % 100 == 0 ? (InventedNames.Typo(random, surname), given) : names();
                listed.WriteLine($"{otherGiven} {otherSurname},{Birth(random)},Test Works,Engineer");
            }
        }
        return (manifest, list);
    }

    static Func<(string Surname, string Given)> Names(Random random, bool isEven)
    {
        string[] surnames = [.. Enumerable.Range(0, CommonSurnames).Select(i => InventedNames.Surname(random, Endings[i % Endings.Length]))];
        string[] given = [.. Enumerable.Range(0, CommonGivenNames).Select(_ => InventedNames.Surname(random, ""))];
        return isEven
            ? () => (InventedNames.Surname(random, "SON"), InventedNames.Surname(random, ""))
            : () => (surnames[Common(random, surnames.Length)], given[Common(random, given.Length)]);
    }

    /// <summary>A place drawn about as names are: the first one and a half times in a hundred, later ones as their rank divides it.</summary>
    static int Common(Random random, int count) => Math.Min(count - 1, (int)(10 * (Math.Exp(random.NextDouble() * Math.Log(1 + (count / 10.0))) - 1)));

    static string Birth(Random random) => new DateOnly(1940, 1, 1).AddDays(random.Next(24_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
