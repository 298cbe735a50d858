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
        DocumentCount = data.People.Sum(entry => entry.Documents.Count());
    }

    /// <summary>Names on the lists, aliases included.</summary>
    internal int NameCount { get; }

    /// <summary>Documents on the lists.</summary>
    internal int DocumentCount { get; }

    /// <summary>Listed persons who share a name with a traveller, and whose birth date does not differ, or a document, in the order of the lists.</summary>
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

    /// <summary>The match, or null when the birth dates differ and no document agrees.</summary>
    ListMatch? Compare(PersonListMatch match) => match.IsBirthDifferent && !match.IsSameDocument
        ? null
        : new ListMatch(match.Traveller, _data.People[match.Entry], _data.Tables.Persons[match.Person].NameKeyId, match.Birth, match.IsSameDocument, match.TravellersAlike, match.NameScore);
}
