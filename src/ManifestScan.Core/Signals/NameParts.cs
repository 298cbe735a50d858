using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>The words of folded names: whether two names have any in common.</summary>
/// <param name="data">The run.</param>
sealed class NameParts(TravelData data)
{
    /// <summary>Whether two travellers have no part of any name in common. A name that is missing is apart from nobody.</summary>
    internal bool AreApart(int left, int right) =>
        Of(left) is { Count: > 0 } own && Of(right) is { Count: > 0 } other && !own.Overlaps(other);

    /// <summary>Whether two persons as written have no part of the name in common.</summary>
    internal bool ArePersonsApart(int left, int right)
    {
        string[] own = Split(data.Tables.Persons[left].NameKeyId);
        string[] other = Split(data.Tables.Persons[right].NameKeyId);
        return own.Length > 0 && other.Length > 0 && !own.Intersect(other).Any();
    }

    /// <summary>Whether two persons as written have no part of the name that is even alike: spellings of one name are.</summary>
    internal bool ArePersonsUnlike(int left, int right)
    {
        if (data.Tables.Persons[left].NameKeyId == data.Tables.Persons[right].NameKeyId)
        {
            return false;
        }
        string[] own = Split(data.Tables.Persons[left].NameKeyId);
        string[] other = Split(data.Tables.Persons[right].NameKeyId);
        return own.Length > 0 && other.Length > 0 && !Array.Exists(own, o => Array.Exists(other, p => IsAlike(o, p)));
    }

    HashSet<string> Of(int traveller)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
        {
            parts.UnionWith(Split(data.Tables.Persons[person].NameKeyId));
        }
        return parts;
    }

    string[] Split(int name) => (data.Tables.Names.Text(name) ?? "").Split(['/', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether half of the letters stand in both in the same order.</summary>
    static bool IsAlike(string one, string other) => 2 * CommonLetters.Count(one, other) >= Math.Max(one.Length, other.Length);
}
