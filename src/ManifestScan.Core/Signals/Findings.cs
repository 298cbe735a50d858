using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Collects what one signal finds.</summary>
sealed class Findings
{
    readonly Dictionary<int, Hit> _hits = [];
    readonly List<GroupFinding> _groups = [];

    /// <summary>Hits in the order of travellers.</summary>
    internal IEnumerable<Hit> Hits => _hits.Values.OrderBy(h => h.Traveller);

    /// <summary>Groups in the order found.</summary>
    internal IReadOnlyList<GroupFinding> Groups => _groups;

    /// <summary>Adds a hit; a second one for a traveller is our bug.</summary>
    internal void Add(Hit hit) => _hits.Add(hit.Traveller, hit);

    /// <summary>Adds a group.</summary>
    internal void Add(GroupFinding group) => _groups.Add(group);
}
