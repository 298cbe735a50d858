using ManifestScan.Model;

namespace ManifestScan.Compare;

/// <summary>Compares two finished runs, traveller by traveller.</summary>
sealed class Comparer
{
    readonly FinishedRun _old;
    readonly FinishedRun _new;

    Comparer(FinishedRun old, FinishedRun @new) => (_old, _new) = (old, @new);

    internal static Comparison Compare(FinishedRun old, FinishedRun @new) => new Comparer(old, @new).Run();

    Comparison Run()
    {
        (List<(int? Old, int? New)> both, List<(int? Old, int? New)> gone, List<(int? Old, int? New)> added) = Pair();
        List<ComparedTraveller> scored = [.. both
            .Where(p => _old.Board.Scores[p.Old!.Value] > 0 || _new.Board.Scores[p.New!.Value] > 0)
            .Select(Traveller)];
        return new Comparison
        {
            OldTravellers = _old.TravellerIds.Count,
            NewTravellers = _new.TravellerIds.Count,
            ScoredInEither = scored.Count,
            New = [.. added.Select(Traveller).OrderBy(t => t.New!.Rank)],
            Gone = [.. gone.Select(Traveller).OrderBy(t => t.Old!.Rank)],
            Moved = [.. scored.Where(t => t.Old!.Rank != t.New!.Rank).OrderByDescending(Way).ThenBy(t => t.New!.Rank)],
            Rules = [.. RuleChanges.Between(_old.Rules, _new.Rules)],
        };
    }

    /// <summary>Walks both lists of ids, which are in order.</summary>
    (List<(int? Old, int? New)> Both, List<(int? Old, int? New)> Gone, List<(int? Old, int? New)> Added) Pair()
    {
        List<(int? Old, int? New)> both = [], gone = [], added = [];
        int o = 0;
        int n = 0;
        while (o < _old.TravellerIds.Count || n < _new.TravellerIds.Count)
        {
            int order = o == _old.TravellerIds.Count ? 1
                : n == _new.TravellerIds.Count ? -1
                : string.CompareOrdinal(_old.TravellerIds[o], _new.TravellerIds[n]);
            List<(int? Old, int? New)> list = order == 0 ? both : order < 0 ? gone : added;
            list.Add((order <= 0 ? o++ : null, order >= 0 ? n++ : null));
        }
        return (both, gone, added);
    }

    ComparedTraveller Traveller((int? Old, int? New) pair) => new(
        pair.New is { } there ? _new.TravellerIds[there] : _old.TravellerIds[pair.Old!.Value],
        StandingOf(_old, pair.Old),
        StandingOf(_new, pair.New),
        Because(pair));

    static Standing? StandingOf(FinishedRun run, int? traveller) => traveller is { } t
        ? new Standing(run.Board.RankOf[t] + 1, run.Board.Scores[t], run.Rules.SeverityOf(run.Board.Scores[t]))
        : null;

    ChangedSignal? Because((int? Old, int? New) pair)
    {
        Dictionary<string, ScoredHit> before = HitsOf(_old, pair.Old);
        Dictionary<string, ScoredHit> after = HitsOf(_new, pair.New);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(signal => new ChangedSignal(
                signal,
                before.GetValueOrDefault(signal)?.Contribution ?? 0,
                after.GetValueOrDefault(signal)?.Contribution ?? 0,
                (after.GetValueOrDefault(signal) ?? before[signal]).Hit.Reason))
            .Where(c => c.Old != c.New)
            .OrderByDescending(c => Math.Abs(c.New - c.Old))
            .ThenBy(c => c.Signal, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    static Dictionary<string, ScoredHit> HitsOf(FinishedRun run, int? traveller) => traveller is { } t
        ? run.Board.EvidenceOf(t).ToDictionary(h => h.Signal, StringComparer.Ordinal)
        : [];

    static double Way(ComparedTraveller traveller)
    {
        double ratio = (double)traveller.Old!.Rank / traveller.New!.Rank;
        return Math.Max(ratio, 1 / ratio);
    }
}
