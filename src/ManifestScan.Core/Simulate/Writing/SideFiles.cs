using System.Globalization;
using System.Text;
using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Stories;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Writing;

/// <summary>The small files beside the manifests: events, persons of interest, and the truth.</summary>
static class SideFiles
{
    const int UninvolvedPerListed = 8;
    const int FewestUninvolved = 60;

    static readonly string[] Organisations =
        ["Institute of Applied Optics", "Institute of Marine Physics", "Polymer Research Centre", "Northern Design Bureau"];

    static readonly string[] Positions = ["engineer", "senior engineer", "researcher", "laboratory head", "technician", "deputy director"];

    internal static void WriteEvents(string folder, World world, Occasions occasions)
    {
        using var file = new OutputFile(folder, "events.csv", "date,end_date,place,label\n");
        foreach (Occasion o in occasions.All.OrderBy(o => o.Day).ThenBy(o => o.Node))
        {
            DateOnly date = world.Leisure.DateOf(o.Day), end = world.Leisure.DateOf(o.EndDay);
            string place = world.Network.Airports[o.Node].Iata;
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd},{end:yyyy-MM-dd},{place},{o.Label}\n"));
        }
        file.Complete();
    }

    /// <summary>Everybody the stories list, among many uninvolved people of the same kind, by name.</summary>
    internal static void WritePeople(string folder, World world, Planting planting, PersonMaker maker)
    {
        var listed = new List<Person>();
        for (int run = 0; run < planting.Count; run++)
        {
            listed.AddRange(planting.Play(planting.Get(run), null).Listed);
        }
        int uninvolved = Math.Max(FewestUninvolved, listed.Count * UninvolvedPerListed);
        for (int i = 0; i < uninvolved; i++)
        {
            listed.Add(MakeUninvolved(world, maker, i, listed));
        }
        using var file = new OutputFile(folder, "people.csv", "surname,given_names,date_of_birth,organisation,position\n");
        foreach (string line in listed.Select(Describe).Order(StringComparer.Ordinal))
        {
            file.Write(line);
        }
        file.Complete();
    }

    internal static void WriteTruth(string folder, IReadOnlyDictionary<string, byte> tagOf)
    {
        using var file = new OutputFile(folder, "truth.csv", "document,story,kind\n");
        foreach ((string document, byte tag) in tagOf.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Script script = Catalogue.All[tag - 1];
            file.Write($"{document},{script.Name},{(script.IsLookAlike ? "lookalike" : "planted")}\n");
        }
        file.Complete();
    }

    internal static string TextOf(Document document)
    {
        Span<byte> number = stackalloc byte[Document.MaxLength];
        int length = document.WriteNumber(number);
        return document.By.Code + ":" + Encoding.ASCII.GetString(number[..length]);
    }

    /// <summary>Somebody who never travels, of the same state as those listed.</summary>
    static Person MakeUninvolved(World world, PersonMaker maker, int number, List<Person> listed)
    {
        var dice = Dice.For(world.Plan.Seed, 0x6C69, (ulong)number);
        int issuer = listed.Count > 0 ? listed[0].Nationality : world.DrawIssuer(world.Network.DrawHome(ref dice), ref dice);
        var household = Household.Draw(ulong.MaxValue / 128 - (ulong)number, 0, issuer, dice.Share(), ref dice);
        return maker.Make(household, 0, new Upbringing(false, false, DocumentKind.Ordinary));
    }

    static string Describe(Person person)
    {
        NameCulture names = person.Names;
        string surname = Encoding.UTF8.GetString(names.Surname(person.Surname, person.IsFemale, Romanization.Native));
        string given = Encoding.UTF8.GetString(names.GivenName(person.GivenName, person.IsFemale, Romanization.Native));
        ulong h = Dice.Mix(0x6F72, person.Key);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{surname},{given},{DateOnly.FromDayNumber(person.BirthDay):yyyy-MM-dd},{Organisations[h % 4]},{Positions[(h >> 8) % 6]}\n");
    }
}
