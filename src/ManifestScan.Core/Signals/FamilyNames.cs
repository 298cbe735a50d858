using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Who bears a surname of whose family: <see cref="Surnames"/> by number, for the many pairs that are asked for.</summary>
sealed class FamilyNames
{
    readonly TravelData _data;

    // For each name key the number of its stem, or -1.
    readonly int[] _stems;

    internal FamilyNames(TravelData data)
    {
        _data = data;
        _stems = new int[data.Tables.Names.Count];
        Array.Fill(_stems, -1);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int person = 0; person < data.Tables.Persons.Count; person++)
        {
            int key = data.Tables.Persons[person].NameKeyId;
            if (key >= 0 && _stems[key] < 0 && Surnames.StemOf(data.Tables.Names.Text(key)) is { Length: > 0 } stem)
            {
                numbers.TryAdd(stem, numbers.Count);
                _stems[key] = numbers[stem];
            }
        }
    }

    /// <summary>Whether two travellers have a surname in common, endings aside.</summary>
    internal bool HaveBoth(int left, int right)
    {
        foreach (int one in _data.Travellers.PersonsOfTraveller[left])
        {
            foreach (int other in _data.Travellers.PersonsOfTraveller[right])
            {
                if (StemOf(one) >= 0 && StemOf(one) == StemOf(other))
                {
                    return true;
                }
            }
        }
        return false;
    }

    int StemOf(int person) => _data.Tables.Persons[person].NameKeyId is >= 0 and int key ? _stems[key] : -1;
}
