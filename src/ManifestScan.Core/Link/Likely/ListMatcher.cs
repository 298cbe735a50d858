using ManifestScan.Link.Names;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Finds the travellers who have the name of a listed person, in the same or another spelling, or one of the listed documents.</summary>
/// <remarks>
/// Names meet that share a folded key, or two words that sound alike; then they are compared word by word (<see cref="NameComparer"/>).
/// So the work grows with the lists and with how common their names are, not with lists times travellers.
/// </remarks>
sealed class ListMatcher
{
    const int LargestBucket = 20_000;

    readonly TravelTables _tables;
    readonly TravellerTable _travellers;
    readonly NameIndex _index;
    readonly ListAgreement _agreement;

    ListMatcher(TravelTables tables, TravellerTable travellers, NameIndex index)
    {
        (_tables, _travellers, _index) = (tables, travellers, index);
        _agreement = new ListAgreement(tables, travellers);
    }

    /// <summary>The matches, by list entry and then traveller; none without lists.</summary>
    internal static IReadOnlyList<PersonListMatch> Match(
        TravelTables tables, TravellerTable travellers, IReadOnlyList<ListedPerson> people, ParallelOptions parallel)
    {
        if (people.Count == 0)
        {
            return [];
        }
        var matcher = new ListMatcher(tables, travellers, new NameIndex(tables, travellers, parallel));
        var found = new List<PersonListMatch>[people.Count];
        Parallel.For(0, people.Count, parallel, entry => found[entry] = matcher.MatchesOf(people[entry], entry));
        return [.. found.SelectMany(f => f)];
    }

    List<PersonListMatch> MatchesOf(ListedPerson entry, int index)
    {
        var scoreOfTraveller = new SortedDictionary<int, (double Score, int Person)>();
        foreach (string key in entry.AliasKeys.Prepend(entry.NameKey).OfType<string>())
        {
            int id = _tables.Names.Find(System.Text.Encoding.UTF8.GetBytes(key));
            if (id >= 0)
            {
                Keep(scoreOfTraveller, _index.PersonsOfKey(id), 1);
            }
        }
        foreach (NameWords listed in NamesOf(entry))
        {
            MatchAlike(listed, scoreOfTraveller);
        }
        int alike = scoreOfTraveller.Count;
        foreach (int person in _agreement.HoldersOf(entry).Where(p => !scoreOfTraveller.ContainsKey(_travellers.TravellerOfPerson[p])))
        {
            Keep(scoreOfTraveller, [person], 0);
        }
        return [.. scoreOfTraveller.Select(s => _agreement.With(new PersonListMatch(s.Key, s.Value.Person, index, s.Value.Score, alike), entry))];
    }

    void MatchAlike(NameWords listed, SortedDictionary<int, (double, int)> scoreOfTraveller)
    {
        var seen = new HashSet<int>();
        foreach (ulong pair in NameIndex.SoundPairs(listed))
        {
            ReadOnlySpan<int> names = _index.NamesThatSound(pair);
            if (names.Length > LargestBucket)
            {
                continue;
            }
            foreach (int name in names)
            {
                if (seen.Add(name) && NameComparer.Compare(listed, _index.WordsOf(name)) is { Verdict: "match" } comparison)
                {
                    Keep(scoreOfTraveller, _index.PersonsOf(name), comparison.Score);
                }
            }
        }
    }

    // The likeliest spelling of a traveller stands for it; among equals the first person as read would depend on the order of inputs.
    void Keep(SortedDictionary<int, (double Score, int Person)> scores, ReadOnlySpan<int> persons, double score)
    {
        foreach (int person in persons)
        {
            int traveller = _travellers.TravellerOfPerson[person];
            if (!scores.TryGetValue(traveller, out (double Score, int Person) known) || score > known.Score
                || (score == known.Score && string.CompareOrdinal(FullName(person), FullName(known.Person)) < 0))
            {
                scores[traveller] = (score, person);
            }
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

    string FullName(int person) => NameIndex.FullName(_tables, _tables.Persons[person]);
}
