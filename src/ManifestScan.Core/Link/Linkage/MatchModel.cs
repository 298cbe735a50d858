namespace ManifestScan.Link.Linkage;

/// <summary>The weights of a Fellegi-Sunter model: what each level of each field says, in bits.</summary>
/// <remarks>Source: Fellegi and Sunter, A theory for record linkage, JASA 64 (1969); term frequencies after Winkler.</remarks>
sealed class MatchModel
{
    readonly RecordTable _table;
    readonly RecordComparer _comparer;

    internal MatchModel(RecordTable table, RecordComparer comparer)
    {
        _table = table;
        _comparer = comparer;
        Matches = new LevelShares(table.Fields.Count);
        Others = new LevelShares(table.Fields.Count);
        OtherShareOfEqual = new double[table.Fields.Count];
        Counts = ValueCounts.Of(table);
    }

    /// <summary>Which fields say again what another has said.</summary>
    internal FieldDependence? Dependence { get; init; }

    /// <summary>How common the values are: in these records, or in those of an earlier run.</summary>
    internal ValueCounts Counts { get; init; }

    /// <summary>Share of each level among matches that have the field (m).</summary>
    internal LevelShares Matches { get; }

    /// <summary>Share of each level among pairs of different people who have the field (u).</summary>
    internal LevelShares Others { get; }

    /// <summary>For each field the share of pairs with equal values that are different people.</summary>
    internal double[] OtherShareOfEqual { get; }

    /// <summary>Share of all pairs that are matches (lambda).</summary>
    internal double Prior { get; set; } = 1e-6;

    /// <summary>What the prior says, in bits; below 0.</summary>
    internal double PriorBits => Math.Log2(Prior / (1 - Prior));

    /// <summary>Bits of one field at a level.</summary>
    internal double BitsOf(int field, int level) =>
        level == AgreementPattern.Missing ? 0 : Math.Log2(Matches[field, level] / Others[field, level]);

    /// <summary>Bits of a pattern, prior included, whatever the values are.</summary>
    internal double BitsOf(ulong pattern)
    {
        double bits = PriorBits;
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            int level = AgreementPattern.LevelOf(pattern, field);
            bits += IsSaidAgain(pattern, field) ? BitsSaidAgain(field) : BitsOf(field, level);
        }
        return bits;
    }

    bool IsSaidAgain(ulong pattern, int field) => Dependence is { } fields && fields.On(field) is >= 0 and int on
        && AgreementPattern.LevelOf(pattern, field) == _comparer.Fields[field].Equal && AgreementPattern.LevelOf(pattern, on) == _comparer.Fields[on].Equal;

    double BitsSaidAgain(int field) => Math.Clamp(Math.Log2(Matches[field, _comparer.Fields[field].Equal] / Dependence!.ShareOf(field)), 0, BitsOf(field, _comparer.Fields[field].Equal));

    /// <summary>Bits of a pair, prior included; equal values count by how rare they are.</summary>
    internal double BitsOf(ComparedPair pair)
    {
        double bits = PriorBits;
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            bits += BitsOf(pair, field);
        }
        return bits;
    }

    /// <summary>Bits of one field of a pair.</summary>
    internal double BitsOf(ComparedPair pair, int field)
    {
        int level = AgreementPattern.LevelOf(pair.Pattern, field);
        return IsSaidAgain(pair.Pattern, field) ? BitsSaidAgain(field) : level == _comparer.Fields[field].Equal ? BitsOfEqual(field, _table.Fields[field].Ids[pair.Left]) : BitsOf(field, level);
    }

    /// <summary>Bits of two equal values.</summary>
    /// <remarks>
    /// Who else has the value decides: records beside the two, of which the share of other people counts. A value that nobody else has is
    /// rare after the field's own measure, or one in twice the records, whichever is less.
    /// </remarks>
    internal double BitsOfEqual(int field, int value)
    {
        int equal = _comparer.Fields[field].Equal;
        double others = Math.Max(0, Counts.OfField[field][value] - 2) * OtherShareOfEqual[field] / Counts.Rows;
        return Math.Log2(Matches[field, equal] / Math.Min(1, Alone(field) + others));
    }

    /// <summary>Share of records that have a value which nobody but the two has.</summary>
    double Alone(int field) =>
        Math.Min(Math.Min(Others[field, _comparer.Fields[field].Equal], 0.5 / Counts.Rows), RarityOf(_table.Fields[field].Role));

    /// <summary>Bits of a pattern, prior included, were every equal value one that nobody else has.</summary>
    internal double MostBitsOf(ulong pattern)
    {
        double bits = PriorBits;
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            int level = AgreementPattern.LevelOf(pattern, field);
            bits += level == _comparer.Fields[field].Equal ? Math.Log2(Matches[field, level] / Alone(field)) : BitsOf(field, level);
        }
        return bits;
    }

    /// <summary>How common a value of a role is among people at large, which a small table cannot know: the share of the commonest tenth.</summary>
    static double RarityOf(RecordRole role) => role switch
    {
        RecordRole.FullName => 2e-5,
        RecordRole.Surname => 5e-4,
        RecordRole.GivenName => 3e-3,
        RecordRole.BirthDate => 5e-5,
        RecordRole.Document or RecordRole.Phone or RecordRole.Email => 1e-6,
        RecordRole.Postcode => 1e-3,
        _ => 1,
    };

    /// <summary>The probability that goes with bits.</summary>
    internal static double ProbabilityOf(double bits) => 1 / (1 + Math.Pow(2, -Math.Clamp(bits, -60, 60)));
}
