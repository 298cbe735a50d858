using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Puts pairs that hang together into groups.</summary>
/// <remarks>
/// Each further member is one more surprise: a group's is the sum along the strongest tree of pairs that holds it together, each pair
/// corrected for everybody who could have been the companion.
/// </remarks>
/// <param name="wording">How it is told.</param>
/// <param name="bitsOf">What a pair adds.</param>
sealed class CompanyGroups(CompanyWording wording, Func<Companionship, double> bitsOf)
{
    internal IEnumerable<GroupFinding> Find(List<Companionship> pairs)
    {
        int[] travellers = [.. pairs.SelectMany(p => new[] { p.Left, p.Right }).Distinct().Order()];
        int[] groups = Components.Find(travellers.Length, pairs.Select(p => (Array.BinarySearch(travellers, p.Left), Array.BinarySearch(travellers, p.Right))));
        return pairs.GroupBy(p => groups[Array.BinarySearch(travellers, p.Left)]).OrderBy(g => g.Key).Select(g => Describe([.. g]));
    }

    GroupFinding Describe(List<Companionship> pairs)
    {
        List<Companionship> tree = StrongestTree(pairs);
        int[] members = [.. pairs.SelectMany(p => new[] { p.Left, p.Right }).Distinct().Order()];
        List<Meeting> meetings = [.. pairs.SelectMany(p => p.Meetings).DistinctBy(m => m.Flight).OrderBy(m => m.Flight)];
        return new GroupFinding
        {
            Members = members,
            Movements = [.. pairs.SelectMany(p => p.Meetings).SelectMany(m => new[] { (m.Flight, m.LeftMovement), (m.Flight, m.RightMovement) })
                .Distinct().OrderBy(m => m.Flight).ThenBy(m => m.Item2).Select(m => m.Item2)],
            Meetings = pairs.Max(p => p.Meetings.Count),
            SurpriseBits = Math.Min(Tails.MostBits, tree.Sum(bitsOf)),
            Observed = tree.Sum(p => p.Meetings.Count),
            Expected = tree.Sum(p => p.Expected),
            Reason = wording.GroupReason(members.Length, [.. meetings.Select(m => m.Flight)], (tree.Sum(p => p.Meetings.Count), tree.Sum(p => p.Expected))),
        };
    }

    static List<Companionship> StrongestTree(List<Companionship> pairs)
    {
        var groupOf = new Dictionary<int, int>();
        var tree = new List<Companionship>();
        foreach (Companionship pair in pairs.OrderByDescending(p => p.Bits).ThenBy(p => p.Left).ThenBy(p => p.Right))
        {
            int left = groupOf.GetValueOrDefault(pair.Left, pair.Left);
            int right = groupOf.GetValueOrDefault(pair.Right, pair.Right);
            if (left != right)
            {
                tree.Add(pair);
                groupOf[pair.Left] = left;
                groupOf[pair.Right] = left;
                foreach (int member in groupOf.Where(g => g.Value == right).Select(g => g.Key).ToArray())
                {
                    groupOf[member] = left;
                }
            }
        }
        return tree;
    }
}
