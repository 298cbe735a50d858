using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>A null model of chances: how often others took one of the same cell.</summary>
/// <remarks>
/// The traveller's own are left out; a cell is drawn towards the run by as much as a parameter's number of chances. Travellers differ in habit, so the
/// number a traveller takes is beta-binomial, with the correlation that the run's travellers show (<see cref="Overdispersion"/>).
/// </remarks>
sealed class ChanceRates
{
    readonly IReadOnlyList<Chance> _chances;
    readonly Csr _ofTraveller;
    readonly double _prior;
    readonly Overdispersion _spread;
    readonly Dictionary<int, (int Marked, int All)> _ofCell = [];
    readonly (int Marked, int All) _ofRun;
    readonly double _overall;

    /// <param name="context">The run, with the parameter minimumCorrelation.</param>
    /// <param name="chances">Everybody's chances, each traveller's in order of time.</param>
    /// <param name="prior">Name of the parameter that says how many chances the run's share is worth in a cell.</param>
    internal ChanceRates(SignalContext context, IReadOnlyList<Chance> chances, string prior = "priorChances")
    {
        _chances = chances;
        _prior = context.Parameters[prior];
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        _ofTraveller = Csr.Group(chances.Count, context.Data.Travellers.Count, i => chances[i].Traveller);
        foreach (Chance chance in chances.Where(c => c.CountsForOthers))
        {
            _ofCell[chance.Cell] = Plus(_ofCell.GetValueOrDefault(chance.Cell), chance);
            _ofRun = Plus(_ofRun, chance);
        }
        _overall = (_ofRun.Marked + 0.5) / (_ofRun.All + 1.0);
        for (int traveller = 0; traveller < _ofTraveller.OwnerCount; traveller++)
        {
            (int marked, int all) = Count(traveller);
            _spread.Add(marked, all, _overall);
        }
    }

    /// <summary>The chance with this index.</summary>
    internal Chance this[int index] => _chances[index];

    /// <summary>Tests a traveller; null when none was taken.</summary>
    internal ChanceTest? Test(int traveller)
    {
        int[] own = _ofTraveller[traveller].ToArray();
        int[] marked = [.. own.Where(i => _chances[i].IsMarked)];
        if (marked.Length == 0)
        {
            return null;
        }
        Dictionary<int, double> shares = Shares(own);
        double share = own.Average(i => shares[_chances[i].Cell]);
        return new ChanceTest(own.Length, marked, own.Length * share, _spread.Bits(marked.Length, own.Length, _overall, share));
    }

    /// <summary>For each cell of these chances its share, these left out.</summary>
    Dictionary<int, double> Shares(int[] own)
    {
        var ofCell = new Dictionary<int, (int Marked, int All)>();
        foreach (int i in own)
        {
            ofCell[_chances[i].Cell] = Plus(ofCell.GetValueOrDefault(_chances[i].Cell), _chances[i]);
        }
        double run = (Math.Max(0, _ofRun.Marked - ofCell.Values.Sum(c => c.Marked)) + 0.5) / (Math.Max(0, _ofRun.All - own.Length) + 1.0);
        return ofCell.ToDictionary(c => c.Key, c =>
        {
            (int marked, int all) = _ofCell.GetValueOrDefault(c.Key);
            return (Math.Max(0, marked - c.Value.Marked) + (_prior * run)) / (Math.Max(0, all - c.Value.All) + _prior);
        });
    }

    (int Marked, int All) Count(int traveller)
    {
        (int Marked, int All) count = default;
        foreach (int i in _ofTraveller[traveller])
        {
            count = Plus(count, _chances[i]);
        }
        return count;
    }

    static (int, int) Plus((int Marked, int All) count, Chance chance) => (count.Marked + (chance.IsMarked ? 1 : 0), count.All + 1);
}
