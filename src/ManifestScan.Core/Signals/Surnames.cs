using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Surnames as families bear them: IVANOV and IVANOVA, KOWALSKI and KOWALSKA are one.</summary>
static class Surnames
{
    const int ShortestStem = 3;

    /// <summary>The stems of the surnames a traveller is written with, in order of the records; empty without a name.</summary>
    internal static List<string> StemsOf(TravelData data, int traveller)
    {
        var stems = new List<string>();
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
        {
            string stem = StemOf(data.Tables.Names.Text(data.Tables.Persons[person].NameKeyId));
            if (stem.Length > 0 && !stems.Contains(stem))
            {
                stems.Add(stem);
            }
        }
        return stems;
    }

    /// <summary>The stem of the surname in a name key; empty without a name.</summary>
    internal static string StemOf(string? key)
    {
        int slash = (key ?? "").IndexOf('/', StringComparison.Ordinal);
        return Stem(slash < 0 ? key ?? "" : key![..slash]);
    }

    /// <summary>A folded surname without the vowels that tell wife from husband.</summary>
    internal static string Stem(string surname)
    {
        int length = surname.Length;
        while (length > ShortestStem && (surname[length - 1] is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'J'))
        {
            length--;
        }
        return surname[..length];
    }
}
