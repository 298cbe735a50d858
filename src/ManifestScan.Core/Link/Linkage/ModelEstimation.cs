namespace ManifestScan.Link.Linkage;

/// <summary>Learns a model without labels: expectation and maximisation over the counted patterns.</summary>
/// <remarks>
/// Pairs that no pass found are taken for different people. What different people share is all pairs less the matches, and is not
/// learnt from the blocks, which hold alike records only: learning it there makes every pair a match (Winkler 1988, and measured here).
/// The usual shares weigh in as a number of matches of their own, so that few or strange pairs cannot turn the model over.
/// </remarks>
sealed class ModelEstimation
{
    const int MostRounds = 60;
    const double Settled = 1e-7;
    const double UsualMatches = 30;
    const double LeastPriorMatches = 0.5;

    // Numbers are shared by mistake, within families or by a slip of the clerk, more often than their digits allow.
    const double LeastShareOfEqual = 1e-7;

    readonly RecordTable _table;
    readonly RecordComparer _comparer;
    readonly LevelShares _all;
    readonly MatchModel _model;
    readonly double _resolution;
    readonly double _resolutionOfEqual;

    internal ModelEstimation(RecordTable table, RecordComparer comparer, LevelShares all)
    {
        _table = table;
        _comparer = comparer;
        _all = all;
        _model = new MatchModel(table, comparer) { Dependence = FieldDependence.Of(table) };
        _resolution = RandomPairs.Resolution(table);
        _resolutionOfEqual = Math.Max(LeastShareOfEqual, 0.5 / Math.Max(1, table.PairCount));
        for (int field = 0; field < table.Fields.Count; field++)
        {
            for (int level = 1; level <= comparer.Fields[field].Equal; level++)
            {
                _model.Matches[field, level] = comparer.Fields[field].UsualShares[level - 1];
            }
        }
        SetOthers(new LevelShares(table.Fields.Count));
        _model.Prior = Math.Clamp(table.RowCount / 10.0 / Math.Max(1, table.PairCount), 1e-12, 0.3);
    }

    /// <summary>The model before anything is learnt, to tell hopeless pairs.</summary>
    internal MatchModel Model => _model;

    /// <summary>Learns from the patterns.</summary>
    internal MatchModel Learn(IReadOnlyDictionary<ulong, long> counts)
    {
        (ulong Pattern, long Count)[] patterns = [.. counts.Select(c => (c.Key, c.Value)).OrderBy(c => c.Key)];
        for (int round = 0; round < MostRounds; round++)
        {
            double before = _model.Prior;
            Improve(patterns);
            if (Math.Abs(_model.Prior - before) < Settled * before)
            {
                break;
            }
        }
        return _model;
    }

    void Improve((ulong Pattern, long Count)[] patterns)
    {
        var matched = new LevelShares(_table.Fields.Count);
        double matches = 0;
        foreach ((ulong pattern, long count) in patterns)
        {
            double expected = count * MatchModel.ProbabilityOf(_model.BitsOf(pattern));
            matches += expected;
            for (int field = 0; field < _table.Fields.Count; field++)
            {
                matched[field, AgreementPattern.LevelOf(pattern, field)] += expected;
            }
        }
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            SetMatches(matched, field, matches);
        }
        SetOthers(matched);
        _model.Prior = Math.Clamp(Math.Max(matches, LeastPriorMatches) / _table.PairCount, 1e-12, 0.5);
    }

    void SetMatches(LevelShares matched, int field, double matches)
    {
        ValueComparer comparer = _comparer.Fields[field];
        double stated = matches - matched[field, AgreementPattern.Missing];
        for (int level = 1; level <= comparer.Equal; level++)
        {
            double usual = comparer.UsualShares[level - 1] * UsualMatches;
            _model.Matches[field, level] = (matched[field, level] + usual) / (stated + UsualMatches);
        }
        LimitDifferences(field, comparer.Equal);
    }

    /// <summary>
    /// Keeps the share of matches that differ below what people do: they move, marry and renew passports, but are born once. Without it
    /// a table with no matches makes matches of whoever lives in one place under one name.
    /// </summary>
    void LimitDifferences(int field, int equal)
    {
        double most = MostDifferent(_table.Fields[field].Role);
        double share = _model.Matches[field, AgreementPattern.Different];
        if (share <= most)
        {
            return;
        }
        _model.Matches[field, AgreementPattern.Different] = most;
        for (int level = AgreementPattern.Different + 1; level <= equal; level++)
        {
            _model.Matches[field, level] *= (1 - most) / (1 - share);
        }
    }

    static double MostDifferent(RecordRole role) => role switch
    {
        RecordRole.Sex => 0.05,
        RecordRole.BirthDate => 0.2,
        RecordRole.FullName => 0.25,
        RecordRole.BirthPlace => 0.25,
        RecordRole.GivenName => 0.4,
        RecordRole.Surname => 0.45,
        RecordRole.Document => 0.4,
        _ => 0.6,
    };

    void SetOthers(LevelShares matched)
    {
        for (int field = 0; field < _table.Fields.Count; field++)
        {
            int equal = _comparer.Fields[field].Equal;
            double stated = 0;
            for (int level = 1; level <= equal; level++)
            {
                stated += Math.Max(0, _all[field, level] - matched[field, level]);
            }
            for (int level = 1; level <= equal; level++)
            {
                double share = stated == 0 ? 1.0 / equal : Math.Max(0, _all[field, level] - matched[field, level]) / stated;
                // Equal values are counted, not drawn, and so known more finely.
                _model.Others[field, level] = Math.Max(share, level == equal ? _resolutionOfEqual : _resolution);
            }
            double same = _all[field, equal];
            _model.OtherShareOfEqual[field] = same == 0 ? 0 : Math.Clamp((same - matched[field, equal]) / same, 0, 1);
        }
    }
}
