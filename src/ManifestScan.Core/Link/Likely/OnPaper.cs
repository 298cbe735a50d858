using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Tells whether two travellers are two people on paper: other names, other documents, and not of different sex.</summary>
sealed class OnPaper
{
    // A document that an export puts on thousands of names is a filler; its holder is nobody.
    const int MostComparisons = 2_000;

    readonly TravelTables _tables;
    readonly TravellerTable _travellers;
    readonly int[] _numberOfPerson;
    readonly Sex[] _sexOf;
    readonly bool[] _hasNumber;

    internal OnPaper(TravelTables tables, TravellerTable travellers)
    {
        (_tables, _travellers) = (tables, travellers);
        _numberOfPerson = new int[tables.Persons.Count];
        _sexOf = new Sex[travellers.Count];
        _hasNumber = new bool[travellers.Count];
        for (int person = 0; person < _numberOfPerson.Length; person++)
        {
            PersonRow row = tables.Persons[person];
            _numberOfPerson[person] = tables.NumberOf(person);
            int traveller = travellers.TravellerOfPerson[person];
            if (traveller >= 0)
            {
                _sexOf[traveller] = row.Sex == Sex.Unknown ? _sexOf[traveller] : row.Sex;
                _hasNumber[traveller] |= _numberOfPerson[person] >= 0;
            }
        }
    }

    /// <summary>Whether the two go by other names and other documents, both known.</summary>
    internal bool AreTwo(int left, int right)
    {
        if (!_hasNumber[left] || !_hasNumber[right] || (_sexOf[left] != _sexOf[right] && _sexOf[left] != Sex.Unknown && _sexOf[right] != Sex.Unknown))
        {
            return false;
        }
        ReadOnlySpan<int> a = _travellers.PersonsOfTraveller[left];
        ReadOnlySpan<int> b = _travellers.PersonsOfTraveller[right];
        return (long)a.Length * b.Length <= MostComparisons && !ShareAny(a, b);
    }

    bool ShareAny(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        foreach (int a in left)
        {
            int name = _tables.Persons[a].NameKeyId;
            foreach (int b in right)
            {
                if ((_numberOfPerson[a] >= 0 && _numberOfPerson[a] == _numberOfPerson[b]) || (name >= 0 && name == _tables.Persons[b].NameKeyId))
                {
                    return true;
                }
            }
        }
        return false;
    }
}
