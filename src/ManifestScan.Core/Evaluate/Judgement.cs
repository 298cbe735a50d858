namespace ManifestScan.Evaluate;

/// <summary>Which travellers the labels mean.</summary>
sealed class Judgement
{
    readonly SortedDictionary<string, SortedSet<int>> _stories = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, SortedSet<int>> _lookAlikes = new(StringComparer.Ordinal);

    Judgement(int travellers)
    {
        IsPlanted = new bool[travellers];
        IsLookAlike = new bool[travellers];
    }

    /// <summary>Travellers to be found.</summary>
    internal bool[] IsPlanted { get; }

    /// <summary>Travellers labelled look-alike and nowhere planted.</summary>
    internal bool[] IsLookAlike { get; }

    /// <summary>Planted travellers by story, in order; one may be in several.</summary>
    internal IReadOnlyDictionary<string, SortedSet<int>> Stories => _stories;

    /// <summary>Look-alikes by kind, in order.</summary>
    internal IReadOnlyDictionary<string, SortedSet<int>> LookAlikes => _lookAlikes;

    internal int PlantedCount { get; private set; }

    internal int LookAlikeCount { get; private set; }

    /// <summary>Distinct labelled documents.</summary>
    internal int Labels { get; private set; }

    /// <summary>Labelled documents that no traveller has shown.</summary>
    internal int UnknownLabels { get; private set; }

    /// <summary>Labelled documents that several travellers have shown; all of them are labelled.</summary>
    internal int SharedLabels { get; private set; }

    /// <summary>Travellers labelled both ways; they count as planted.</summary>
    internal int Contradictory { get; private set; }

    /// <summary>Joins labels and travellers by document.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="profiles">The travellers, in the order of their ids.</param>
    internal static Judgement Of(IReadOnlyList<TruthLabel> labels, IReadOnlyList<Profile> profiles)
    {
        var judgement = new Judgement(profiles.Count);
        Dictionary<string, List<(string Issuer, int Traveller)>> holders = Holders(labels, profiles);
        foreach (IGrouping<(string Issuer, string Number), TruthLabel> document in labels.Distinct().GroupBy(l => (l.Issuer, l.Number)))
        {
            int[] travellers = Matches(document.Key.Issuer, holders[document.Key.Number]);
            judgement.Labels++;
            judgement.UnknownLabels += travellers.Length == 0 ? 1 : 0;
            judgement.SharedLabels += travellers.Length > 1 ? 1 : 0;
            foreach (TruthLabel label in document)
            {
                judgement.Add(label, travellers);
            }
        }
        judgement.Settle();
        return judgement;
    }

    /// <summary>Who has shown each labelled number.</summary>
    static Dictionary<string, List<(string Issuer, int Traveller)>> Holders(IReadOnlyList<TruthLabel> labels, IReadOnlyList<Profile> profiles)
    {
        var holders = labels.Select(l => l.Number).Distinct(StringComparer.Ordinal)
            .ToDictionary(n => n, _ => new List<(string Issuer, int Traveller)>(), StringComparer.Ordinal);
        for (int traveller = 0; traveller < profiles.Count; traveller++)
        {
            foreach (string document in profiles[traveller].Documents.OfType<string>())
            {
                int at = document.IndexOf(':', StringComparison.Ordinal);
                if (at + 1 < document.Length && holders.TryGetValue(document[(at + 1)..], out List<(string Issuer, int Traveller)>? found))
                {
                    found.Add((document[..Math.Max(0, at)], traveller));
                }
            }
        }
        return holders;
    }

    /// <summary>Holders of the same issuer; where none is, those whose issuer is not known. Without issuer, every holder.</summary>
    static int[] Matches(string issuer, List<(string Issuer, int Traveller)> holders)
    {
        List<(string Issuer, int Traveller)> exact = issuer.Length == 0 ? holders : holders.FindAll(h => h.Issuer == issuer);
        return [.. (exact.Count > 0 ? exact : holders.FindAll(h => h.Issuer.Length == 0)).Select(h => h.Traveller).Distinct()];
    }

    void Add(TruthLabel label, int[] travellers)
    {
        SortedDictionary<string, SortedSet<int>> kinds = label.IsPlanted ? _stories : _lookAlikes;
        if (!kinds.TryGetValue(label.Story, out SortedSet<int>? members))
        {
            kinds[label.Story] = members = [];
        }
        foreach (int traveller in travellers)
        {
            members.Add(traveller);
            (label.IsPlanted ? IsPlanted : IsLookAlike)[traveller] = true;
        }
    }

    void Settle()
    {
        for (int traveller = 0; traveller < IsPlanted.Length; traveller++)
        {
            if (IsPlanted[traveller] && IsLookAlike[traveller])
            {
                Contradictory++;
                IsLookAlike[traveller] = false;
            }
            PlantedCount += IsPlanted[traveller] ? 1 : 0;
            LookAlikeCount += IsLookAlike[traveller] ? 1 : 0;
        }
        foreach (SortedSet<int> members in _lookAlikes.Values)
        {
            members.RemoveWhere(t => !IsLookAlike[t]);
        }
    }
}
