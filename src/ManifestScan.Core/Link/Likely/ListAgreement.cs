using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What beside the name agrees between a traveller and a listed person: birth date and document.</summary>
sealed class ListAgreement
{
    readonly TravelTables _tables;
    readonly TravellerTable _travellers;
    readonly Csr _personsOfNumber;

    internal ListAgreement(TravelTables tables, TravellerTable travellers)
    {
        (_tables, _travellers) = (tables, travellers);
        _personsOfNumber = Csr.Group(tables.Persons.Count, tables.Numbers.Count, person =>
            travellers.TravellerOfPerson[person] >= 0 ? tables.NumberOf(person) : -1);
    }

    /// <summary>The persons as written who hold one of the listed documents.</summary>
    internal IEnumerable<int> HoldersOf(ListedPerson entry) => entry.Documents
        .Select(number => _tables.Numbers.Find(Encoding.UTF8.GetBytes(number)))
        .Where(id => id >= 0)
        .SelectMany(id => _personsOfNumber[id].ToArray())
        .Where(person => IsIssuer(person, entry))
        .Distinct();

    /// <summary>The match with what else agrees, over all that the traveller is written with.</summary>
    internal PersonListMatch With(PersonListMatch match, ListedPerson entry)
    {
        ListedBirth agreed = ListedBirth.None;
        bool differs = false;
        bool isSameDocument = false;
        foreach (int person in _travellers.PersonsOfTraveller[match.Traveller])
        {
            PersonRow row = _tables.Persons[person];
            isSameDocument |= row.DocumentId >= 0 && IsIssuer(person, entry) && entry.Documents.Contains(_tables.Numbers.Text(_tables.Documents[row.DocumentId].NumberId));
            foreach (ListedBirth birth in entry.Births)
            {
                ListedBirth? shared = birth.SharedWith(new ListedBirth(row.BirthDay, row.BirthPrecision));
                differs |= shared is null;
                agreed = shared is { } both && both.Precision > agreed.Precision ? both : agreed;
            }
        }
        return match with { Birth = agreed, IsBirthDifferent = differs && agreed.Precision == DatePrecision.None, IsSameDocument = isSameDocument };
    }

    bool IsIssuer(int person, ListedPerson entry) =>
        entry.DocumentIssuer is null || _tables.Documents[_tables.Persons[person].DocumentId].IssuerId is not (var issuer and >= 0)
        || _tables.Codes.Text(issuer) == entry.DocumentIssuer;
}
