using System.Globalization;

namespace ManifestScan.Bench;

/// <summary>Invented people in a shape that no public set has, with the records that are one person.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Header">Columns, without the identifier.</param>
/// <param name="Make">Makes a person: the first record.</param>
/// <param name="Damage">Makes another record of the same person.</param>
sealed record InventedSet(string Name, string Header, Func<Random, string[]> Make, Func<Random, string[], string[]> Damage)
{
    const int People = 4_000;
    const int Seed = 20_300_401;

    internal static readonly InventedSet[] All =
    [
        new("Spanish double surnames, dates day first", "nombre,apellidos,fecha_nacimiento,municipio,telefono",
            r => [InventedNames.Spanish(r), $"{InventedNames.Surname(r, "EZ")} {InventedNames.Surname(r, "ERO")}", Date(r, "dd/MM/yyyy"), InventedNames.Town(r), Phone(r)],
            (r, p) => Some(r, p, (1, v => r.Next(2) == 0 ? v.Split(' ')[0] : "DE " + v), (1, v => InventedNames.Typo(r, v)), (4, _ => ""), (4, _ => Phone(r)), (0, v => InventedNames.Typo(r, v)))),
        new("Portuguese, one name, three columns", "nome,data_nascimento,documento",
            r => [$"{InventedNames.Spanish(r)} {InventedNames.Surname(r, "ES")} {InventedNames.Surname(r, "EIRA")}", Date(r, "dd-MM-yyyy"), Number(r)],
            (r, p) => Some(r, p, (0, v => v.Split(' ')[0] + " DA " + v.Split(' ')[2]), (0, v => InventedNames.Typo(r, v)), (2, _ => ""), (2, v => InventedNames.Typo(r, v)), (1, v => Swapped(v, '-')))),
        new("Arabic names romanised anew, passports renewed", "full_name,dob,passport,country",
            r => [InventedNames.Arabic(r), Date(r, "yyyy-MM-dd"), Number(r), new[] { "XXA", "XXB", "XXC" }[r.Next(3)]],
            (r, p) => Some(r, p, (0, v => InventedNames.RomanisedAnew(r, v)), (0, v => InventedNames.RomanisedAnew(r, v)), (2, _ => Number(r)), (2, _ => ""), (1, v => InventedNames.Typo(r, v)))),
        new("Day and month exchanged, half of the values missing", "fname,lname,dob,ssn,email",
            r => [InventedNames.Spanish(r), InventedNames.Surname(r, "SON"), Date(r, "MM/dd/yyyy"), Number(r), $"{InventedNames.Surname(r, "").ToLowerInvariant()}{r.Next(1000)}@example.test"],
            (r, p) => Some(r, p, (2, v => Swapped(v, '/')), (3, _ => ""), (4, _ => ""), (0, v => v[..1]), (1, v => InventedNames.Typo(r, v)))),
        new("Households: name and address alone", "person_name,address,town",
            r => [$"{InventedNames.Spanish(r)} {InventedNames.Surname(r, "SON")}", $"{r.Next(1, 200)} {InventedNames.Surname(r, "")} ROAD", InventedNames.Town(r)],
            (r, p) => Some(r, p, (0, v => InventedNames.Typo(r, v)), (0, v => string.Join(' ', v.Split(' ').Reverse())), (1, v => InventedNames.Typo(r, v)), (2, _ => ""))),
    ];

    /// <summary>Writes the set as CSV with its true pairs.</summary>
    internal IdentitySet Write(string folder, int place)
    {
        var random = new Random(Seed + place);
        var rows = new List<string>();
        var pairs = new List<string>();
        for (int person = 0; person < People; person++)
        {
            string[] first = Make(random);
            rows.Add(string.Join(',', first));
            if (random.Next(10) < 3)
            {
                pairs.Add($"r{rows.Count - 1},r{rows.Count}");
                rows.Add(string.Join(',', Damage(random, first)));
            }
            else if (Header.Contains("address", StringComparison.Ordinal) && random.Next(2) == 0)
            {
                // Somebody else who lives there, with the same surname.
                string[] other = [$"{InventedNames.Spanish(random)} {first[0].Split(' ')[1]}", first[1], first[2]];
                rows.Add(string.Join(',', other));
            }
        }
        string name = string.Create(CultureInfo.InvariantCulture, $"invented{place}");
        File.WriteAllText(Path.Combine(folder, name + ".csv"), $"rec_id,{Header}\n" + string.Concat(rows.Select((r, i) => $"r{i},{r}\n")));
        File.WriteAllText(Path.Combine(folder, name + "_truepairs.csv"), "left,right\n" + string.Join('\n', pairs) + "\n");
        return new IdentitySet(Name, name + ".csv", null, name + "_truepairs.csv", "rec_id");
    }

    /// <summary>One or two of these changes.</summary>
    static string[] Some(Random random, string[] person, params (int Column, Func<string, string> Change)[] changes)
    {
        string[] changed = [.. person];
        for (int i = random.Next(1, 3); i > 0; i--)
        {
            (int column, Func<string, string> change) = changes[random.Next(changes.Length)];
            changed[column] = changed[column].Length == 0 || changed[column] != person[column] ? changed[column] : change(changed[column]);
        }
        return changed;
    }

    static string Date(Random random, string form) =>
        new DateOnly(1940, 1, 1).AddDays(random.Next(24_000)).ToString(form, CultureInfo.InvariantCulture);

    static string Swapped(string date, char separator)
    {
        string[] parts = date.Split(separator);
        return string.Join(separator, parts[1], parts[0], parts[2]);
    }

    static string Phone(Random random) => "+99" + Number(random);

    static string Number(Random random) => random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture);
}
