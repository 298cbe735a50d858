using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>The people lists, and what Link found of them among the travellers.</summary>
sealed class ListEntries
{
    readonly TravelData _data;
    readonly ILookup<int, PersonListMatch> _matchesOfTraveller;

    internal ListEntries(TravelData data)
    {
        _data = data;
        _matchesOfTraveller = data.ListMatches.ToLookup(m => m.Traveller);
        NameCount = data.People.Sum(entry => entry.AliasKeys.Prepend(entry.NameKey).OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Names on the lists, aliases included.</summary>
    internal int NameCount { get; }

    /// <summary>Listed persons who share a name with a traveller and whose birth date does not differ, in the order of the lists.</summary>
    internal List<ListMatch> MatchesOf(int traveller) => [.. _matchesOfTraveller[traveller].Select(Compare).OfType<ListMatch>()];

    /// <summary>Different folded names a traveller is written with: the looks taken.</summary>
    internal int SpellingsOf(int traveller)
    {
        var names = new HashSet<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            names.Add(_data.Tables.Persons[person].NameKeyId);
        }
        return names.Count;
    }

    /// <summary>File and line of a listed person.</summary>
    internal string PlaceOf(Model.ListedPerson entry) => $"{Path.GetFileName(_data.Sources[entry.Source].Name)} line {entry.Line}";

    /// <summary>The match, or null when the traveller's birth dates differ from the listed one.</summary>
    ListMatch? Compare(PersonListMatch match)
    {
        Model.ListedPerson entry = _data.People[match.Entry];
        DatePrecision agreed = DatePrecision.None;
        bool isRefused = false;
        bool isSameDocument = false;
        foreach (int id in _data.Travellers.PersonsOfTraveller[match.Traveller])
        {
            PersonRow person = _data.Tables.Persons[id];
            isSameDocument |= IsDocumentOf(person, entry);
            DatePrecision both = BirthDates.Shared(person.BirthPrecision, entry.BirthPrecision);
            if (BirthDates.Cut(person.BirthDay, both) != BirthDates.Cut(entry.BirthDay, both))
            {
                isRefused = true;
            }
            else if (both > agreed)
            {
                agreed = both;
            }
        }
        return isRefused && agreed == DatePrecision.None
            ? null
            : new ListMatch(match.Traveller, entry, _data.Tables.Persons[match.Person].NameKeyId, BirthDates.Cut(entry.BirthDay, agreed), agreed, isSameDocument, match.TravellersAlike, match.NameScore < 1);
    }

    bool IsDocumentOf(PersonRow person, Model.ListedPerson entry)
    {
        if (person.DocumentId < 0 || entry.DocumentNumber is null)
        {
            return false;
        }
        DocumentRow document = _data.Tables.Documents[person.DocumentId];
        return _data.Tables.Numbers.Text(document.NumberId) == entry.DocumentNumber
            && (entry.DocumentIssuer is null || document.IssuerId < 0 || _data.Tables.Codes.Text(document.IssuerId) == entry.DocumentIssuer);
    }
}
