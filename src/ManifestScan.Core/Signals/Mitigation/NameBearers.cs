using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Who bears which name, and with which birth date.</summary>
sealed class NameBearers
{
    readonly TravelData _data;
    readonly Dictionary<int, SortedSet<int>> _bearers = [];

    internal NameBearers(TravelData data)
    {
        _data = data;
        for (int person = 0; person < data.Tables.Persons.Count; person++)
        {
            int name = data.Tables.Persons[person].NameKeyId;
            if (name >= 0 && data.Travellers.TravellerOfPerson[person] >= 0 && data.Tables.Persons[person].BirthPrecision == DatePrecision.Day)
            {
                if (!_bearers.TryGetValue(name, out SortedSet<int>? own))
                {
                    _bearers.Add(name, own = []);
                }
                own.Add(data.Travellers.TravellerOfPerson[person]);
            }
        }
    }

    /// <summary>Travellers with the name of one of this traveller's flights that lacks a birth date, born on other days than is known of this one; in order.</summary>
    internal int[] NamesakesOf(int traveller)
    {
        HashSet<int> birthDays = BirthDays(traveller);
        var others = new SortedSet<int>();
        foreach (int movement in _data.Itineraries.MovementsOfTraveller[traveller])
        {
            PersonRow row = _data.PersonOf(movement);
            if (row.BirthDay == Missing.Day && _bearers.TryGetValue(row.NameKeyId, out SortedSet<int>? bearers))
            {
                others.UnionWith(bearers.Where(b => b != traveller && birthDays.Count > 0 && !birthDays.Overlaps(BirthDays(b))));
            }
        }
        return [.. others];
    }

    HashSet<int> BirthDays(int traveller)
    {
        var days = new HashSet<int>();
        foreach (int person in _data.Travellers.PersonsOfTraveller[traveller])
        {
            if (_data.Tables.Persons[person].BirthPrecision == DatePrecision.Day)
            {
                days.Add(_data.Tables.Persons[person].BirthDay);
            }
        }
        return days;
    }
}
