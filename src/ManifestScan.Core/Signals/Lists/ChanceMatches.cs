using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>The null model of <see cref="ListedPerson"/>: how many listed persons would agree with a traveller by chance.</summary>
/// <remarks>
/// Listed persons are draws from the names of the run, so a traveller is agreed with by (names on the lists) x (share of the travellers who
/// have the name in some spelling, the traveller among them) of them; what else agrees multiplies that by its own share: the travellers born on that day,
/// or one of the run's documents. Where the document alone agrees, the listed documents take the place of the names. Name and birth date are taken as independent.
/// </remarks>
sealed class ChanceMatches
{
    readonly Dictionary<(DatePrecision Precision, int Day), int> _travellersBorn = [];
    readonly Dictionary<DatePrecision, int> _travellersWithBirth = [];

    internal ChanceMatches(TravelData data)
    {
        DocumentCount = Math.Max(1, data.Tables.Documents.Count);
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            bool isNamed = false;
            foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
            {
                isNamed |= data.Tables.Persons[person].NameKeyId >= 0;
            }
            NamedTravellers += isNamed ? 1 : 0;
            CountBirth(data.Tables.Persons[data.Travellers.AnchorPersons[traveller]]);
        }
    }

    /// <summary>Documents of the run, at least 1.</summary>
    internal int DocumentCount { get; }

    /// <summary>Travellers with a name.</summary>
    internal int NamedTravellers { get; }

    /// <summary>Listed persons expected to agree as much by chance.</summary>
    internal double Expected(ListMatch match, ListEntries list)
    {
        double expected = match.NameScore > 0 ? list.NameCount * Math.Max(1, match.TravellersAlike) / (double)NamedTravellers : list.DocumentCount;
        if (match.Birth.Precision != DatePrecision.None)
        {
            int born = _travellersBorn.GetValueOrDefault((match.Birth.Precision, match.Birth.Day));
            expected *= Math.Max(1, born) / (double)Math.Max(1, _travellersWithBirth.GetValueOrDefault(match.Birth.Precision));
        }
        return match.IsSameDocument ? expected / DocumentCount : expected;
    }

    void CountBirth(PersonRow person)
    {
        for (DatePrecision precision = DatePrecision.Year; precision <= person.BirthPrecision; precision++)
        {
            (DatePrecision, int) key = (precision, BirthDates.Cut(person.BirthDay, precision));
            _travellersBorn[key] = _travellersBorn.GetValueOrDefault(key) + 1;
            _travellersWithBirth[precision] = _travellersWithBirth.GetValueOrDefault(precision) + 1;
        }
    }
}
