using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>The null model of <see cref="ListedPerson"/>: how many listed persons would agree with a traveller by chance.</summary>
/// <remarks>
/// Listed persons are draws from the names of the run, so a traveller is agreed with by (names on the lists) x (share of the travellers who
/// have the name in some spelling, the traveller among them) of them; what else agrees multiplies that by its own share: the travellers born on that day,
/// or one of the run's documents. Name and birth date are taken as independent.
/// </remarks>
sealed class ChanceMatches
{
    readonly Dictionary<(DatePrecision Precision, int Day), int> _travellersBorn = [];
    readonly Dictionary<DatePrecision, int> _travellersWithBirth = [];
    readonly int _documents;

    internal ChanceMatches(TravelData data)
    {
        _documents = Math.Max(1, data.Tables.Documents.Count);
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

    /// <summary>Travellers with a name.</summary>
    internal int NamedTravellers { get; }

    /// <summary>Listed persons expected to agree as much by chance.</summary>
    internal double Expected(ListMatch match, int listedNames)
    {
        double expected = listedNames * Math.Max(1, match.TravellersAlike) / (double)NamedTravellers;
        if (match.BirthPrecision != DatePrecision.None)
        {
            int born = _travellersBorn.GetValueOrDefault((match.BirthPrecision, match.BirthDay));
            expected *= Math.Max(1, born) / (double)Math.Max(1, _travellersWithBirth.GetValueOrDefault(match.BirthPrecision));
        }
        return match.IsSameDocument ? expected / _documents : expected;
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
