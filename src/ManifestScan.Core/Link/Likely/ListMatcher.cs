using ManifestScan.Link.Linkage;
using ManifestScan.Link.Names;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Finds the travellers who have the name of a listed person, in the same or another spelling.</summary>
/// <remarks>
/// Names meet that share a folded key, or two words that sound alike; then they are compared word by word (<see cref="NameComparer"/>).
/// So the work grows with the lists and with how common their names are, not with lists times travellers.
/// </remarks>
sealed class ListMatcher
{
    const int MostWordsOfListed = 8;
    const int LargestBucket = 20_000;

    readonly TravelTables _tables;
    readonly TravellerTable _travellers;
    readonly Dictionary<(int, int), List<int>> _personsOfKey = [];
    readonly Dictionary<ulong, List<int>> _personsOfSounds = [];
    readonly Dictionary<int, NameWords> _wordsOfPerson = [];

    ListMatcher(TravelTables tables, TravellerTable travellers) => (_tables, _travellers) = (tables, travellers);

    /// <summary>The matches, by list entry and then traveller; none without lists.</summary>
    internal static IReadOnlyList<PersonListMatch> Match(
        TravelTables tables, TravellerTable travellers, IReadOnlyList<ListedPerson> people, ParallelOptions parallel)
    {
        if (people.Count == 0)
        {
            return [];
        }
        var matcher = new ListMatcher(tables, travellers);
        matcher.Index();
        var found = new List<PersonListMatch>[people.Count];
        Parallel.For(0, people.Count, parallel, entry => found[entry] = matcher.MatchesOf(people[entry], entry));
        return [.. found.SelectMany(f => f)];
    }

    /// <summary>One person of each name as written and traveller, by the folded key and by every two sounds of its words.</summary>
    void Index()
    {
        var names = new TupleDictionary(2);
        var first = new List<int>();
        for (int person = 0; person < _tables.Persons.Count; person++)
        {
            PersonRow row = _tables.Persons[person];
            if (row.NameKeyId < 0 || _travellers.TravellerOfPerson[person] < 0)
            {
                continue;
            }
            int name = names.Intern([row.SurnameId, row.GivenNamesId]);
            if (name == first.Count)
            {
                first.Add(person);
                IndexSounds(person, name);
            }
            Add(_personsOfKey, (0, name), person);
            Add(_personsOfKey, (1, row.NameKeyId), person);
        }
    }

    void IndexSounds(int person, int name)
    {
        int[] sounds = SoundsOf(FullName(_tables.Persons[person]));
        foreach (ulong pair in Pairs(sounds))
        {
            Add(_personsOfSounds, pair, name);
        }
        _wordsOfPerson[name] = NameWords.Of(FullName(_tables.Persons[person]));
    }

    List<PersonListMatch> MatchesOf(ListedPerson entry, int index)
    {
        var scoreOfTraveller = new SortedDictionary<int, (double Score, int Person)>();
        foreach (string key in entry.AliasKeys.Prepend(entry.NameKey).OfType<string>())
        {
            int id = _tables.Names.Find(System.Text.Encoding.UTF8.GetBytes(key));
            if (id >= 0 && _personsOfKey.TryGetValue((1, id), out List<int>? persons))
            {
                persons.ForEach(p => Keep(scoreOfTraveller, p, 1));
            }
        }
        foreach (NameWords listed in NamesOf(entry))
        {
            MatchAlike(listed, scoreOfTraveller);
        }
        int alike = scoreOfTraveller.Count;
        return [.. scoreOfTraveller.Select(s => new PersonListMatch(s.Key, s.Value.Person, index, s.Value.Score, alike))];
    }

    void MatchAlike(NameWords listed, SortedDictionary<int, (double, int)> scoreOfTraveller)
    {
        var seen = new HashSet<int>();
        int[] sounds = [.. listed.Words.Where(w => w.Kind == WordKind.Name).Select(w => SoundCode.Of(w.Text)).Take(MostWordsOfListed)];
        foreach (ulong pair in Pairs(sounds))
        {
            if (!_personsOfSounds.TryGetValue(pair, out List<int>? names) || names.Count > LargestBucket)
            {
                continue;
            }
            foreach (int name in names.Where(seen.Add))
            {
                NameComparison comparison = NameComparer.Compare(listed, _wordsOfPerson[name]);
                if (comparison.Verdict == "match")
                {
                    _personsOfKey[(0, name)].ForEach(p => Keep(scoreOfTraveller, p, comparison.Score));
                }
            }
        }
    }

    // The likeliest spelling of a traveller stands for it; among equals the first person as read would depend on the order of inputs.
    void Keep(SortedDictionary<int, (double Score, int Person)> scores, int person, double score)
    {
        int traveller = _travellers.TravellerOfPerson[person];
        if (!scores.TryGetValue(traveller, out (double Score, int Person) known) || score > known.Score
            || (score == known.Score && string.CompareOrdinal(FullName(_tables.Persons[person]), FullName(_tables.Persons[known.Person])) < 0))
        {
            scores[traveller] = (score, person);
        }
    }

    static IEnumerable<NameWords> NamesOf(ListedPerson entry)
    {
        yield return NameWords.Of($"{entry.Surname} {entry.GivenNames}");
        foreach (string alias in (entry.Aliases ?? "").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return NameWords.Of(alias);
        }
    }

    string FullName(PersonRow row) => $"{_tables.Names.Text(row.SurnameId)} {_tables.Names.Text(row.GivenNamesId)}";

    static int[] SoundsOf(string name) =>
        [.. NameWords.Of(name).Words.Where(w => w.Kind == WordKind.Name).Select(w => SoundCode.Of(w.Text)).Take(MostWordsOfListed)];

    static IEnumerable<ulong> Pairs(int[] sounds)
    {
        for (int i = 0; i < sounds.Length; i++)
        {
            for (int j = i + 1; j < sounds.Length; j++)
            {
                yield return ((ulong)(uint)Math.Min(sounds[i], sounds[j]) << 32) | (uint)Math.Max(sounds[i], sounds[j]);
            }
        }
    }

    static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list))
        {
            lists.Add(key, list = []);
        }
        list.Add(value);
    }
}
