using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Finds the travellers who may be one person under two names: those born on one day and those linked as possible, whose movements fit.</summary>
sealed class AliasSearch
{
    // A birth date of more travellers, such as a 1 January written for an unknown one, stands for none.
    const int MostBornOnOneDay = 1000;

    readonly TravelTables _tables;
    readonly Bearer[] _bearers;
    readonly Dictionary<int, List<int>> _bornOn = [];
    readonly ILookup<int, int> _possible;
    readonly OnePath _path;

    AliasSearch(TravelTables tables, TravellerTable travellers, IEnumerable<IdentityLink> links, Csr movementsOfTraveller)
    {
        _tables = tables;
        _path = new OnePath(tables, movementsOfTraveller);
        _bearers = new Bearer[travellers.Count];
        for (int traveller = 0; traveller < _bearers.Length; traveller++)
        {
            _bearers[traveller] = Bearer.Of(_tables, travellers.PersonsOfTraveller[traveller]);
            foreach (int day in _bearers[traveller].BirthDays)
            {
                if (!_bornOn.TryGetValue(day, out List<int>? born))
                {
                    _bornOn.Add(day, born = []);
                }
                born.Add(traveller);
            }
        }
        _possible = links.Where(l => l.IsPossible)
            .Select(l => (Left: travellers.TravellerOfPerson[l.LeftPerson], Right: travellers.TravellerOfPerson[l.RightPerson]))
            .Where(l => l.Left >= 0 && l.Right >= 0)
            .SelectMany(l => new[] { l, (Left: l.Right, Right: l.Left) })
            .ToLookup(l => l.Left, l => l.Right);
    }

    /// <summary>The pairs and the looks.</summary>
    internal static PossibleAliases Find(TravelTables tables, TravellerTable travellers, (IReadOnlyList<IdentityLink> Links, Csr MovementsOfTraveller) linked, ParallelOptions parallel)
    {
        var search = new AliasSearch(tables, travellers, linked.Links, linked.MovementsOfTraveller);
        var looks = new int[travellers.Count];
        var fitting = new int[travellers.Count][];
        Parallel.For(0, fitting.Length, parallel, traveller =>
        {
            int[] others = search.OthersOf(traveller);
            looks[traveller] = others.Length;
            fitting[traveller] = [.. others.Where(o => search._path.Fits(traveller, o))];
        });
        return new PossibleAliases { Pairs = [.. fitting.SelectMany((others, t) => others.Select(o => (t, o)))], LooksOfTraveller = looks };
    }

    int[] OthersOf(int traveller)
    {
        var others = new SortedSet<int>(_possible[traveller]);
        foreach (int day in _bearers[traveller].BirthDays)
        {
            List<int> born = _bornOn[day];
            if (born.Count <= MostBornOnOneDay)
            {
                others.UnionWith(born);
            }
        }
        others.Remove(traveller);
        return [.. others.Where(o => _bearers[traveller].IsOtherOnPaper(_bearers[o]))];
    }
}
