namespace ManifestScan.Link.Linkage;

/// <summary>The weights of a Fellegi-Sunter model: what each level of each field says, in bits.</summary>
/// <remarks>Source: Fellegi and Sunter, A theory for record linkage, JASA 64 (1969); term frequencies after Winkler.</remarks>
sealed class MatchModel
{
    // A name that differs says more than this; a damaged one among other damaged fields does not.
    const double LeastPersonalBits = -3;

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
            bits += ShareSaidAgain(pattern, field) is > 0 and var share ? BitsSaidAgain(field, share) : BitsOf(field, level);
        }
        return bits;
    }

    /// <summary>
    /// Whether names, birth dates, documents and sex together do not speak against one person, and speak of more than a family. An address,
    /// a telephone or an employer is many people's: these alone join nobody.
    /// </summary>
    internal bool SpeaksOfOnePerson(ulong pattern)
    {
        double bits = 0;
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            bits += IsPersonal(_table.Fields[field].Role) ? BitsOf(field, AgreementPattern.LevelOf(pattern, field)) : 0;
        }
        return bits >= LeastPersonalBits && IsMoreThanFamily(pattern);
    }

    static bool IsPersonal(RecordRole role) => role
        is RecordRole.GivenName or RecordRole.Surname or RecordRole.FullName or RecordRole.BirthDate or RecordRole.BirthPlace or RecordRole.Document or RecordRole.Sex;

    /// <summary>
    /// Whether something agrees that is one person's within a family: given name, birth date or number. Surname, home and telephone are
    /// also those of a brother, and of every tenth two of day, month and year. Where none of them is stated on both sides nothing is held against the pair.
    /// </summary>
    bool IsMoreThanFamily(ulong pattern)
    {
        bool isStated = false;
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            int least = LeastOwnLevel(_table.Fields[field].Role);
            int level = AgreementPattern.LevelOf(pattern, field);
            if (least > 0 && level >= least)
            {
                return true;
            }
            isStated |= least > 0 && level != AgreementPattern.Missing;
        }
        return !isStated;
    }

    static int LeastOwnLevel(RecordRole role) => role switch
    {
        RecordRole.GivenName or RecordRole.FullName => NameLevels.Partial,
        RecordRole.BirthDate => DateComparer.OneSlip,
        RecordRole.Document or RecordRole.Email => AgreementPattern.Different + 1,
        _ => 0,
    };

    /// <summary>Greatest share with which an agreeing field follows from another that agrees; 0 where it says something of its own.</summary>
    double ShareSaidAgain(ulong pattern, int field)
    {
        double share = 0;
        if (Dependence is { } fields && AgreementPattern.LevelOf(pattern, field) == _comparer.Fields[field].Equal)
        {
            foreach ((int on, double shareOfOther) in fields.FollowedBy(field))
            {
                share = AgreementPattern.LevelOf(pattern, on) == _comparer.Fields[on].Equal ? Math.Max(share, shareOfOther) : share;
            }
        }
        return share;
    }

    double BitsSaidAgain(int field, double share)
    {
        int equal = _comparer.Fields[field].Equal;
        return Math.Min(Math.Max(0, Math.Log2(Matches[field, equal] / share)), BitsOf(field, equal));
    }

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
        double share = ShareSaidAgain(pair.Pattern, field);
        return share > 0 ? BitsSaidAgain(field, share) : level == _comparer.Fields[field].Equal ? BitsOfEqual(field, _table.Fields[field].Ids[pair.Left]) : BitsOf(field, level);
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
