using ManifestScan.Model;

namespace ManifestScan.Link.Copies;

/// <summary>Lists of a copy: events in other weeks, and people whose surname, given names and birth date are of three entries.</summary>
sealed class CopiedLists(TravelData data, Draws draws)
{
    const int MostWeeks = 8;
    Draws _draws = draws;

    /// <summary>Events moved by one to eight whole weeks, so that weekdays stay, and back from the other side where the data end.</summary>
    internal IReadOnlyList<DatedEvent> Events() => [.. data.Events.Select(Move)];

    /// <summary>As many people as the lists have, whom nobody listed. Aliases are written of two entries likewise.</summary>
    internal IReadOnlyList<ListedPerson> People()
    {
        int count = data.People.Count;
        int[] given = _draws.Sample(count, count), births = _draws.Sample(count, count);
        return [.. data.People.Select((entry, i) => Joined(entry, data.People[given[i]]) with
        {
            BirthDay = data.People[births[i]].BirthDay,
            BirthPrecision = data.People[births[i]].BirthPrecision,
            OtherBirths = data.People[births[i]].OtherBirths,
            DocumentNumber = null,
            OtherDocuments = [],
            DocumentIssuer = null,
        })];
    }

    DatedEvent Move(DatedEvent dated)
    {
        int weeks = (1 + _draws.NextBelow(MostWeeks)) * (_draws.NextBelow(2) == 0 ? 1 : -1);
        CoverageRow? whole = data.Coverage is [var first, ..] ? first : null;
        bool isOutside = dated.FirstDay + (7 * weeks) < whole?.FirstDay || dated.LastDay + (7 * weeks) > whole?.LastDay;
        int days = 7 * (isOutside ? -weeks : weeks);
        return dated with { FirstDay = dated.FirstDay + days, LastDay = dated.LastDay + days };
    }

    static ListedPerson Joined(ListedPerson entry, ListedPerson given) => entry with
    {
        GivenNames = given.GivenNames,
        NameKey = entry.NameKey is null || given.NameKey is null ? entry.NameKey : Part(entry.NameKey, isGiven: false) + Part(given.NameKey, isGiven: true),
        AliasKeys = [],
        Aliases = null,
    };

    /// <summary>What of a folded name stands before its slash, or the slash and what follows.</summary>
    static string Part(string key, bool isGiven)
    {
        int slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (isGiven ? "" : key) : isGiven ? key[slash..] : key[..slash];
    }
}
