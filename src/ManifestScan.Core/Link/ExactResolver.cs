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
    void JoinHolders(ReadOnlySpan<int> persons)
    {
        var issuers = new SortedSet<int>();
        foreach (int person in persons)
        {
            issuers.Add(IssuerOf(person));
        }
        issuers.Remove(TextDictionary.Null);
        bool oneIssuer = issuers.Count <= 1;
        for (int i = 1; i < persons.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (oneIssuer || IssuerOf(persons[i]) == IssuerOf(persons[j]))
                {
                    if (TryJoin(persons[j], persons[i], "same document"))
                    {
                        break;
                    }
                }
            }
        }
    }

    bool TryJoin(int left, int right, string reason)
    {
        if (Contradict(left, right))
        {
            _links.Add(new IdentityLink(false, left, right, $"{reason}, but name and birth date both differ"));
            return false;
        }
        _sets.Join(left, right);
        return true;
    }

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
