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
    CertainJoins _certain = new(new TravelTables());
    readonly List<IdentityLink> _links = [];

    public ResolvedPersons Resolve(TravelTables tables, IEnumerable<(int Left, int Right)> samePassenger)
    {
        _tables = tables;
        _certain = new CertainJoins(tables);
        _links.Clear();
        _certain.Join(samePassenger);
        _links.AddRange(_certain.Refused.Select(r => new IdentityLink(false, r.Left, r.Right, "same document, but name and birth date both differ")));
        JoinByNameAndBirth();
        return new ResolvedPersons([.. Enumerable.Range(0, tables.Persons.Count).Select(_certain.Sets.Find)], _links);
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
        if (new PersonContrast(_tables).InSex(left, right))
        {
            _links.Add(new IdentityLink(false, left, right, $"{Agreed}, but stated as of different sex"));
        }
        else if (_certain.Sets.Join(left, right) && _tables.NumberOf(left) != _tables.NumberOf(right))
        {
            _links.Add(new IdentityLink(true, left, right, Agreed));
        }
    }
}
