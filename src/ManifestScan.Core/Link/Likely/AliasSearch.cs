using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Finds the travellers who may be one person under two names: those born on one day and those linked as possible, whose movements fit.</summary>
sealed class AliasSearch
{
    // A birth date of more travellers, such as a 1 January written for an unknown one, stands for none.
    const int MostBornOnOneDay = 1000;

    readonly OnPaper _onPaper;
    readonly OnePath _path;
    readonly ILookup<int, int> _possible;
    readonly Dictionary<int, List<int>> _bornOn = [];
    readonly int[][] _birthDaysOf;

    AliasSearch(TravelTables tables, TravellerTable travellers, (IReadOnlyList<IdentityLink> Links, Csr MovementsOfTraveller) linked)
    {
        _onPaper = new OnPaper(tables, travellers);
        _path = new OnePath(tables, linked.MovementsOfTraveller);
        _possible = linked.Links.Where(l => l.IsPossible)
            .Select(l => (Left: travellers.TravellerOfPerson[l.LeftPerson], Right: travellers.TravellerOfPerson[l.RightPerson]))
            .Where(l => l.Left >= 0 && l.Right >= 0 && l.Left != l.Right)
            .SelectMany(l => new[] { l, (Left: l.Right, Right: l.Left) })
            .ToLookup(l => l.Left, l => l.Right);
        _birthDaysOf = new int[travellers.Count][];
        for (int traveller = 0; traveller < _birthDaysOf.Length; traveller++)
        {
            _birthDaysOf[traveller] = BirthDays(tables, travellers.PersonsOfTraveller[traveller]);
            foreach (int day in _birthDaysOf[traveller])
            {
                if (!_bornOn.TryGetValue(day, out List<int>? born))
                {
                    _bornOn.Add(day, born = []);
                }
                born.Add(traveller);
            }
        }
    }

    /// <summary>The pairs and the looks.</summary>
    internal static PossibleAliases Find(
        TravelTables tables, TravellerTable travellers, (IReadOnlyList<IdentityLink> Links, Csr MovementsOfTraveller) linked, ParallelOptions parallel)
    {
        var search = new AliasSearch(tables, travellers, linked);
        var looks = new int[travellers.Count];
        var fitting = new List<int>[travellers.Count];
        Parallel.For(0, fitting.Length, parallel, traveller => (looks[traveller], fitting[traveller]) = search.Look(traveller));
        return new PossibleAliases { Pairs = [.. fitting.SelectMany((others, t) => others.Select(o => (t, o)))], LooksOfTraveller = looks };
    }

    (int Looks, List<int> Fitting) Look(int traveller)
    {
        int looks = 0;
        var fitting = new List<int>();
        foreach (int other in OthersOf(traveller))
        {
            if (other != traveller && _onPaper.AreTwo(traveller, other))
            {
                looks++;
                if (_path.Fits(traveller, other))
                {
                    fitting.Add(other);
                }
            }
        }
        return (looks, fitting);
    }

    /// <summary>Those born on a day of the traveller's, and those linked as possible, in order, each once.</summary>
    IReadOnlyCollection<int> OthersOf(int traveller)
    {
        int[] days = _birthDaysOf[traveller];
        bool hasPossible = _possible.Contains(traveller);
        if (!hasPossible && days.Length == 0)
        {
            return [];
        }
        // One birth date and no link is the rule: no set need be made.
        if (!hasPossible && days.Length == 1)
        {
            return Born(days[0]);
        }
        var others = new SortedSet<int>(_possible[traveller]);
        Array.ForEach(days, day => others.UnionWith(Born(day)));
        return others;
    }

    List<int> Born(int day) => _bornOn[day].Count <= MostBornOnOneDay ? _bornOn[day] : [];

    /// <summary>Complete birth dates of the persons, in order.</summary>
    static int[] BirthDays(TravelTables tables, ReadOnlySpan<int> persons)
    {
        var days = new List<int>(1);
        foreach (int person in persons)
        {
            PersonRow row = tables.Persons[person];
            if (row.BirthPrecision == DatePrecision.Day && !days.Contains(row.BirthDay))
            {
                days.Add(row.BirthDay);
            }
        }
        days.Sort();
        return [.. days];
    }
}
