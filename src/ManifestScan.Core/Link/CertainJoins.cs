using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Joins persons who are one for certain: by document, and as one passenger of one flight in a booking and a manifest.</summary>
/// <remarks>
/// One document on two persons whose names and birth dates both differ is not certain: numbers repeat between issuers, and families
/// share documents.
/// </remarks>
sealed class CertainJoins(TravelTables tables)
{
    readonly PersonContrast _contrast = new(tables);
    readonly List<(int Left, int Right)> _refused = [];

    /// <summary>The persons joined so far.</summary>
    internal DisjointSets Sets { get; } = new(tables.Persons.Count);

    /// <summary>Persons with one document who contradict each other in name and birth date.</summary>
    internal IReadOnlyList<(int Left, int Right)> Refused => _refused;

    /// <summary>Joins what is certain.</summary>
    internal void Join(IEnumerable<(int Left, int Right)> samePassenger)
    {
        JoinByDocument();
        foreach ((int left, int right) in samePassenger)
        {
            if (!Contradict(left, right))
            {
                Sets.Join(left, right);
            }
        }
    }

    void JoinByDocument()
    {
        Csr personsOfNumber = Csr.Group(tables.Persons.Count, tables.Numbers.Count, tables.NumberOf);
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
        JoinEqual(persons, p => tables.Persons[p].NameKeyId, TextDictionary.Null);
        JoinEqual(persons, p => tables.Persons[p].BirthDay, Missing.Day);
        int[] holders = [.. persons.Where(IsComplete).DistinctBy(Sets.Find)];
        if (holders.Length <= 1)
        {
            foreach (int person in persons)
            {
                Sets.Join(persons[0], person);
            }
            return;
        }
        _refused.AddRange(holders.Skip(1).Select(h => (holders[0], h)));
    }

    void JoinEqual(int[] persons, Func<int, int> keyOfPerson, int missing)
    {
        var first = new Dictionary<int, int>();
        foreach (int person in persons)
        {
            int key = keyOfPerson(person);
            if (key != missing && !first.TryAdd(key, person))
            {
                Sets.Join(first[key], person);
            }
        }
    }

    bool IsComplete(int person) => tables.Persons[person].NameKeyId >= 0 && tables.Persons[person].BirthDay != Missing.Day;

    /// <summary>Whether two of name, birth date and document are known of both and differ: one alone may be a slip, a marriage or a renewal.</summary>
    bool Contradict(int left, int right)
    {
        int differing = _contrast.InName(left, right) ? 1 : 0;
        differing += _contrast.InBirthDay(left, right) ? 1 : 0;
        differing += _contrast.InNumber(left, right) ? 1 : 0;
        return differing > 1;
    }

    int IssuerOf(int person) => tables.Documents[tables.Persons[person].DocumentId].IssuerId;
}
