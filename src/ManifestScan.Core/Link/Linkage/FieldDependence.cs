namespace ManifestScan.Link.Linkage;

/// <summary>Which fields say again what another has said: a postcode names its city.</summary>
/// <remarks>
/// Fellegi and Sunter's bits add up only where fields are independent. Of two places that agree by chance, the coarser one counts by how
/// often it agrees where the finer one does. That is known only where far more pairs agree than could be one person.
/// </remarks>
sealed class FieldDependence
{
    const int PairsForEachRecord = 10;
    const double LeastShare = 0.05;

    readonly (int On, double Share)[][] _followed;

    FieldDependence(int fields) => _followed = [.. Enumerable.Repeat(Array.Empty<(int, double)>(), fields)];

    /// <summary>The fields that a field follows from, each with the share of the pairs agreeing there that agree in this one too.</summary>
    internal ReadOnlySpan<(int On, double Share)> FollowedBy(int field) => _followed[field];

    internal static FieldDependence Of(RecordTable table)
    {
        var dependence = new FieldDependence(table.Fields.Count);
        int[] places = [.. Enumerable.Range(0, table.Fields.Count).Where(f => IsPlace(table.Fields[f].Role))];
        double[] equal = [.. table.Fields.Select(f => PairsOf(f.Counts))];
        foreach (int a in places)
        {
            foreach (int b in places.Where(b => b > a))
            {
                double both = BothEqual(table.Fields[a], table.Fields[b]);
                // The finer one agrees less often; where they agree alike, the later follows from the earlier.
                (int finer, int coarser) = equal[b] < equal[a] ? (b, a) : (a, b);
                dependence.Note(coarser, finer, equal[finer] > PairsForEachRecord * (double)table.RowCount ? both / equal[finer] : 0);
            }
        }
        return dependence;
    }

    // Of all, not of the closest alone: where the towns differ, the county still follows from the district.
    void Note(int field, int on, double share)
    {
        if (share >= LeastShare)
        {
            _followed[field] = [.. _followed[field], (on, share)];
        }
    }

    static bool IsPlace(RecordRole role) => role is RecordRole.Address or RecordRole.City or RecordRole.Postcode or RecordRole.Country or RecordRole.Other;

    static double PairsOf(IEnumerable<int> counts) => counts.Sum(c => c * (c - 1.0) / 2);

    static double BothEqual(RecordField left, RecordField right)
    {
        var counts = new Dictionary<long, int>();
        for (int row = 0; row < left.Ids.Length; row++)
        {
            if (left.Ids[row] >= 0 && right.Ids[row] >= 0)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, ((long)left.Ids[row] << 32) | (uint)right.Ids[row], out _)++;
            }
        }
        return PairsOf(counts.Values);
    }
}
