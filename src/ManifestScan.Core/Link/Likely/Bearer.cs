using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What a traveller is called by: all names, birth dates and documents of its records.</summary>
sealed class Bearer
{
    readonly HashSet<int> _names = [];
    readonly HashSet<int> _numbers = [];

    /// <summary>Complete birth dates, in order; days since 1970-01-01.</summary>
    internal SortedSet<int> BirthDays { get; } = [];

    Sex Sex { get; set; }

    internal static Bearer Of(TravelTables tables, ReadOnlySpan<int> persons)
    {
        var bearer = new Bearer();
        foreach (int id in persons)
        {
            PersonRow person = tables.Persons[id];
            bearer._names.Add(person.NameKeyId);
            bearer.Sex = person.Sex == Sex.Unknown ? bearer.Sex : person.Sex;
            if (person.BirthPrecision == DatePrecision.Day)
            {
                bearer.BirthDays.Add(person.BirthDay);
            }
            if (person.DocumentId >= 0 && tables.Documents[person.DocumentId].NumberId is >= 0 and int number)
            {
                bearer._numbers.Add(number);
            }
        }
        return bearer;
    }

    /// <summary>Whether the two go by other names and other documents, both known, and are not of different sex.</summary>
    internal bool IsOtherOnPaper(Bearer other) =>
        _numbers.Count > 0 && other._numbers.Count > 0 && !_numbers.Overlaps(other._numbers) && !_names.Overlaps(other._names)
        && (Sex == other.Sex || Sex == Sex.Unknown || other.Sex == Sex.Unknown);
}
