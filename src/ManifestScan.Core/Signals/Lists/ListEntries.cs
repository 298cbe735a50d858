using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>The people lists, looked up by folded name.</summary>
sealed class ListEntries
{
    readonly TravelData _data;
    readonly Dictionary<int, List<Model.ListedPerson>> _byName = [];

    internal ListEntries(TravelData data)
    {
        _data = data;
        foreach (Model.ListedPerson entry in data.People)
        {
            foreach (string key in entry.AliasKeys.Prepend(entry.NameKey).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                NameCount++;
                Add(data.Tables.Names.Find(Encoding.UTF8.GetBytes(key)), entry);
            }
        }
    }

    /// <summary>Names on the lists, aliases included.</summary>
    internal int NameCount { get; }

    /// <summary>Listed persons who share a name with a traveller and whose birth date does not differ, in the order of the lists.</summary>
    internal List<ListMatch> MatchesOf(int traveller)
    {
        var matches = new List<ListMatch>();
        var seen = new HashSet<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            int name = _data.Tables.Persons[person].NameKeyId;
            if (name >= 0 && _byName.TryGetValue(name, out List<Model.ListedPerson>? entries) && seen.Add(name))
            {
                matches.AddRange(entries.Select(e => Compare(traveller, e, name)).OfType<ListMatch>());
            }
        }
        return matches;
    }

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

    void Add(int name, Model.ListedPerson entry)
    {
        if (name < 0)
        {
            return;
        }
        if (!_byName.TryGetValue(name, out List<Model.ListedPerson>? entries))
        {
            _byName.Add(name, entries = []);
        }
        entries.Add(entry);
    }

    /// <summary>The match, or null when the traveller's birth dates differ from the listed one.</summary>
    ListMatch? Compare(int traveller, Model.ListedPerson entry, int name)
    {
        DatePrecision agreed = DatePrecision.None;
        bool isRefused = false;
        bool isSameDocument = false;
        foreach (int id in _data.Travellers.PersonsOfTraveller[traveller])
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
            : new ListMatch(traveller, entry, name, BirthDates.Cut(entry.BirthDay, agreed), agreed, isSameDocument);
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
