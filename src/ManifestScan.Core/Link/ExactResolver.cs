using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Joins persons by document, and by folded name with the whole birth date; nothing is joined on likeness.</summary>
/// <remarks>
/// One document on two persons whose names and birth dates both differ is refused and told: numbers repeat between issuers, and families
/// share documents. A name alone joins nobody.
/// </remarks>
sealed class ExactResolver : ITravellerResolver
{
    TravelTables _tables = new();
    DisjointSets _sets = new(0);
    readonly List<IdentityLink> _links = [];

    public ResolvedPersons Resolve(TravelTables tables, IEnumerable<(int Left, int Right)> samePassenger)
    {
        _tables = tables;
        _sets = new DisjointSets(tables.Persons.Count);
        _links.Clear();
        JoinByDocument();
        foreach ((int left, int right) in samePassenger)
        {
            if (!Contradict(left, right))
            {
                _sets.Join(left, right);
            }
        }
        JoinByNameAndBirth();
        var setOfPerson = new int[tables.Persons.Count];
        for (int person = 0; person < setOfPerson.Length; person++)
        {
            setOfPerson[person] = _sets.Find(person);
        }
        return new ResolvedPersons(setOfPerson, _links);
    }

    void JoinByDocument()
    {
        Csr personsOfNumber = Csr.Group(_tables.Persons.Count, _tables.Numbers.Count, NumberOf);
        for (int number = 0; number < personsOfNumber.OwnerCount; number++)
        {
            Span<int> persons = personsOfNumber[number];
            if (persons.Length > 1)
            {
                JoinHolders(persons);
            }
        }
    }

    /// <summary>Persons with one document number: joined within an issuer; a number without issuer joins the only issuer there is.</summary>
    void JoinHolders(Span<int> persons)
    {
        ILookup<int, int> byIssuer = persons.ToArray().ToLookup(IssuerOf);
        if (byIssuer.Count(g => g.Key >= 0) <= 1)
        {
            JoinHoldersOfOne([.. byIssuer.SelectMany(g => g).Order()]);
            return;
        }
        foreach (IGrouping<int, int> holders in byIssuer)
        {
            JoinHoldersOfOne([.. holders]);
        }
    }

    /// <summary>
    /// Persons with one document: those who agree in name or birth date are one. When that leaves one person, the incomplete records are
    /// that person too; when it leaves several, they contradict each other and nobody can tell whose the rest are.
    /// </summary>
    /// <remarks>Linear in the persons: a filler number may stand on every row of an export.</remarks>
    void JoinHoldersOfOne(int[] persons)
    {
        JoinEqual(persons, p => _tables.Persons[p].NameKeyId, TextDictionary.Null);
        JoinEqual(persons, p => _tables.Persons[p].BirthDay, Missing.Day);
        int[] holders = [.. persons.Where(IsComplete).DistinctBy(_sets.Find)];
        if (holders.Length <= 1)
        {
            foreach (int person in persons)
            {
                _sets.Join(persons[0], person);
            }
            return;
        }
        _links.AddRange(holders.Skip(1).Select(h => new IdentityLink(false, holders[0], h, "same document, but name and birth date both differ")));
    }

    void JoinEqual(int[] persons, Func<int, int> keyOfPerson, int missing)
    {
        var first = new Dictionary<int, int>();
        foreach (int person in persons)
        {
            int key = keyOfPerson(person);
            if (key != missing && !first.TryAdd(key, person))
            {
                _sets.Join(first[key], person);
            }
        }
    }

    bool IsComplete(int person) => _tables.Persons[person].NameKeyId >= 0 && _tables.Persons[person].BirthDay != Missing.Day;

    void JoinByNameAndBirth()
    {
        var keys = new TupleDictionary(2);
        int[] keyOfPerson = new int[_tables.Persons.Count];
        for (int person = 0; person < keyOfPerson.Length; person++)
        {
            PersonRow row = _tables.Persons[person];
            keyOfPerson[person] = row.NameKeyId >= 0 && row.BirthPrecision == DatePrecision.Day
                ? keys.Intern([row.NameKeyId, row.BirthDay])
                : -1;
        }
        var firstOfKey = new int[keys.Count];
        Array.Fill(firstOfKey, -1);
        for (int person = 0; person < keyOfPerson.Length; person++)
        {
            int key = keyOfPerson[person];
            if (key < 0)
            {
                continue;
            }
            if (firstOfKey[key] < 0)
            {
                firstOfKey[key] = person;
            }
            else
            {
                JoinNamesakes(firstOfKey[key], person);
            }
        }
    }

    void JoinNamesakes(int left, int right)
    {
        const string Agreed = "same name and birth date";
        Sex a = _tables.Persons[left].Sex;
        Sex b = _tables.Persons[right].Sex;
        if (a != b && a != Sex.Unknown && b != Sex.Unknown)
        {
            _links.Add(new IdentityLink(false, left, right, $"{Agreed}, but stated as of different sex"));
        }
        else if (_sets.Join(left, right) && NumberOf(left) != NumberOf(right))
        {
            _links.Add(new IdentityLink(true, left, right, Agreed));
        }
    }

    bool Contradict(int left, int right)
    {
        PersonRow a = _tables.Persons[left];
        PersonRow b = _tables.Persons[right];
        return a.NameKeyId >= 0 && b.NameKeyId >= 0 && a.NameKeyId != b.NameKeyId
            && a.BirthDay != Missing.Day && b.BirthDay != Missing.Day && a.BirthDay != b.BirthDay;
    }

    int NumberOf(int person)
    {
        int document = _tables.Persons[person].DocumentId;
        return document < 0 ? TextDictionary.Null : _tables.Documents[document].NumberId;
    }

    int IssuerOf(int person) => _tables.Documents[_tables.Persons[person].DocumentId].IssuerId;
}
