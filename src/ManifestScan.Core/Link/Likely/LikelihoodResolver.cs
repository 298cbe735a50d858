using ManifestScan.Link.Linkage;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Joins persons who are one for certain, then those whose names, birth dates, documents and journeys make it probable enough.</summary>
/// <remarks>
/// Weights are learnt from the run by <see cref="RecordLinker"/>; the journeys add or take bits (<see cref="TravelEvidence"/>). The surest
/// pairs join first, and each later one is judged against all that its two sides hold by then. Likely is not enough: a pair that is
/// probable but not near certain is told as possible and joins nobody.
/// </remarks>
/// <param name="threads">Most threads at work.</param>
/// <param name="known">Weights of an earlier run, used instead of learning; null to learn.</param>
sealed class LikelihoodResolver(int threads, PersonModel? known = null) : ITravellerResolver
{
    /// <summary>Least probability at which persons are joined.</summary>
    internal const double JoinFrom = 0.95;

    /// <summary>Least probability of a possible link.</summary>
    internal const double PossibleFrom = 0.2;

    // With all that journeys may add this stays below what joins.
    const double MostBitsOfTwins = 1;

    readonly PersonModel? _known = known;

    /// <summary>The weights of the last run; null when there was nothing to compare.</summary>
    internal PersonModel? Used { get; private set; }

    /// <summary>Blocks of the last run that were too large to be compared whole, and the records in them.</summary>
    internal (int Blocks, long Records) Capped { get; private set; }

    public ResolvedPersons Resolve(TravelTables tables, IEnumerable<(int Left, int Right)> samePassenger)
    {
        Used = _known;
        var certain = new CertainJoins(tables);
        certain.Join(samePassenger);
        PersonRecords records = PersonRecords.Of(tables, certain);
        var sets = new PersonSets(certain.Sets, tables.Persons.Count);
        var links = new List<IdentityLink>(certain.Refused
            .Where(r => sets.SetOf(r.Left) != sets.SetOf(r.Right))
            .Select(r => new IdentityLink(false, r.Left, r.Right, "same document, but name and birth date both differ")));
        if (records.Persons.Length > 1)
        {
            links.AddRange(Join(tables, records, sets));
        }
        return new ResolvedPersons([.. Enumerable.Range(0, tables.Persons.Count).Select(sets.SetOf)], links);
    }

    List<IdentityLink> Join(TravelTables tables, PersonRecords records, PersonSets sets)
    {
        var comparer = new RecordComparer(records.Table);
        var blocks = new BlockPairs(records.Table, PersonBlocking.Passes(records.Table, comparer));
        var movements = new PersonMovements(tables);
        (MatchModel model, Candidates candidates) = Weigh(records.Table, comparer, blocks);
        Capped = (blocks.CappedBlocks, blocks.CappedRows);
        Used ??= PersonModel.Of(records.Table, model, TravelWeights.Of(tables, movements, sets.All));
        var judge = new PersonJudge(tables, sets, new TravelEvidence(tables, movements, Used.Travel)) { JoinFrom = Used.JoinFrom, PossibleFrom = Used.PossibleFrom };
        var reasons = new PairReasons(records.Table, comparer, model);
        double leastBits = BitsOf(Used.PossibleFrom) - PersonJudge.MostBitsOfTravel;
        var links = new List<IdentityLink>();
        foreach ((ComparedPair pair, double bits) in candidates.Kept.Select(p => (p, Math.Round(model.BitsOf(p), 6)))
            .Where(p => p.Item2 >= leastBits).OrderByDescending(p => p.Item2).ThenBy(p => p.p.Left).ThenBy(p => p.p.Right))
        {
            int left = records.Persons[pair.Left];
            int right = records.Persons[pair.Right];
            if (sets.SetOf(left) != sets.SetOf(right) && judge.Judge(left, right, IsEnough(tables, pair, (left, right), comparer) ? bits : Math.Min(bits, MostBitsOfTwins)) is { } link)
            {
                links.Add(link with { Reason = reasons.Of(pair, link.Reason.Length > 0 ? link.Reason : null) });
            }
        }
        return links;
    }

    (MatchModel Model, Candidates Candidates) Weigh(RecordTable table, RecordComparer comparer, BlockPairs blocks)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        if (_known is null)
        {
            return RecordLinker.Learn(table, comparer, blocks, parallel);
        }
        MatchModel model = _known.For(table, comparer);
        double leastBits = BitsOf(_known.PossibleFrom) - PersonJudge.MostBitsOfTravel;
        return (model, Candidates.Compare(blocks, comparer, p => model.MostBitsOf(p) >= leastBits, parallel));
    }

    /// <summary>
    /// Whether the document is one, or the names are one name and both birth dates are known: twins have like names and one birth date, and
    /// a name alone, however rare, is nobody's proof of being one.
    /// </summary>
    static bool IsEnough(TravelTables tables, ComparedPair pair, (int Left, int Right) persons, RecordComparer comparer) =>
        AgreementPattern.LevelOf(pair.Pattern, PersonRecords.DocumentField) == comparer.Fields[PersonRecords.DocumentField].Equal
        || (AgreementPattern.LevelOf(pair.Pattern, PersonRecords.NameField) >= NameLevels.Spelling
            && tables.Persons[persons.Left].BirthDay != Missing.Day && tables.Persons[persons.Right].BirthDay != Missing.Day);

    /// <summary>The bits that go with a probability.</summary>
    internal static double BitsOf(double probability) => Math.Log2(probability / (1 - probability));
}
