namespace ManifestScan.Signals.Documents;

/// <summary>How many travellers of the run have as many fellow travellers with as near a number.</summary>
/// <remarks>
/// Colleagues and classes apply together and fly together, and no record says so. How often that happens is seen in the run itself: what
/// others show is a base rate, the tested company left out.
/// </remarks>
sealed class NeighbourCensus
{
    readonly Dictionary<int, long[]> _gapsOf;
    readonly List<long[]> _byRank = [];
    readonly int _travellers;

    /// <param name="neighbours">All neighbours found, told from both sides.</param>
    /// <param name="travellers">Travellers with a number.</param>
    internal NeighbourCensus(IEnumerable<NumberNeighbour> neighbours, int travellers)
    {
        _travellers = travellers;
        _gapsOf = neighbours.GroupBy(n => n.Own.Traveller).ToDictionary(g => g.Key, g => g.GroupBy(n => n.Other.Traveller).Select(o => o.Min(n => n.Gap)).Order().ToArray());
        for (int rank = 0; _gapsOf.Values.Any(g => g.Length > rank); rank++)
        {
            int at = rank;
            _byRank.Add([.. _gapsOf.Values.Where(g => g.Length > at).Select(g => g[at]).Order()]);
        }
    }

    /// <summary>The share of the other travellers with at least so many neighbours within a distance, half a traveller added.</summary>
    internal double Share(int count, long gap, IReadOnlyCollection<int> leftOut)
    {
        int all = Sorted.CountBelow(_byRank[count - 1], gap + 1);
        int own = leftOut.Count(t => _gapsOf.TryGetValue(t, out long[]? of) && of.Length >= count && of[count - 1] <= gap);
        return (all - own + 0.5) / (_travellers - leftOut.Count + 1.0);
    }
}
