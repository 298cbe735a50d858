using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>How many travellers bear each surname, feminine endings taken off.</summary>
sealed class SurnameCensus
{
    readonly TravelData _data;
    readonly Dictionary<string, int> _roots = new(StringComparer.Ordinal);
    readonly List<int> _bearers = [];
    readonly int[] _rootOfTraveller;

    internal SurnameCensus(TravelData data)
    {
        _data = data;
        _rootOfTraveller = new int[data.Travellers.Count];
        for (int traveller = 0; traveller < _rootOfTraveller.Length; traveller++)
        {
            int root = RootId(data.Tables.Names.Text(data.Tables.Persons[data.Travellers.AnchorPersons[traveller]].SurnameId));
            _rootOfTraveller[traveller] = root;
            if (root >= 0)
            {
                _bearers[root]++;
            }
        }
    }

    /// <summary>Whether two travellers bear one surname.</summary>
    internal bool Share(int left, int right) => _rootOfTraveller[left] >= 0 && _rootOfTraveller[left] == _rootOfTraveller[right];

    /// <summary>The chance that a stranger bears a traveller's surname, the household's own members left out.</summary>
    internal double ChanceOf(int traveller, int household)
    {
        int others = Math.Max(0, _bearers[_rootOfTraveller[traveller]] - household);
        return (others + 0.5) / (Math.Max(0, _data.Travellers.Count - household) + 1.0);
    }

    int RootId(string? surname)
    {
        if (string.IsNullOrWhiteSpace(surname))
        {
            return TextDictionary.Null;
        }
        string root = Root(surname.Trim().ToUpperInvariant());
        if (!_roots.TryGetValue(root, out int id))
        {
            id = _roots.Count;
            _roots.Add(root, id);
            _bearers.Add(0);
        }
        return id;
    }

    /// <summary>IVANOVA and IVANOV, BELSKAYA and BELSKIY are one family's.</summary>
    static string Root(string surname)
    {
        foreach (string ending in new[] { "SKAYA", "SKAIA", "SKAJA", "SKIY", "SKII", "SKIJ", "SKY" })
        {
            if (surname.EndsWith(ending, StringComparison.Ordinal))
            {
                return surname[..^ending.Length] + "SK";
            }
        }
        bool isFeminine = surname.EndsWith("OVA", StringComparison.Ordinal) || surname.EndsWith("EVA", StringComparison.Ordinal) || surname.EndsWith("INA", StringComparison.Ordinal);
        return isFeminine ? surname[..^1] : surname;
    }
}
