using ManifestScan.Model;

namespace ManifestScan.Score;

/// <summary>Adds up hits: bits times weight, capped by signal and by family, mitigated, never below 0.</summary>
/// <param name="rules">The plan's weights and caps.</param>
sealed class Scorer(ScoreRules rules)
{
    /// <summary>Scores every traveller.</summary>
    /// <param name="travellers">Number of travellers, numbered in the order of their ids.</param>
    /// <param name="findings">What each signal found, in order of signal id.</param>
    /// <param name="scope">Whom the run scores; null for everybody.</param>
    internal ScoreBoard Score(int travellers, IReadOnlyList<SignalFindings> findings, ScoreScope? scope = null)
    {
        scope ??= ScoreScope.Everybody;
        ILookup<int, ScoredHit> hits = findings
            .SelectMany(f => f.Hits.Where(h => scope.IsShown?[h.Traveller] ?? true), (f, hit) => Weigh(f, hit, scope))
            .ToLookup(h => h.Hit.Traveller);
        var scores = new double[travellers];
        var evidence = new List<ScoredHit>();
        foreach (IGrouping<int, ScoredHit> own in hits)
        {
            List<ScoredHit> settled = Settle([.. own]);
            scores[own.Key] = Sum(settled);
            evidence.AddRange(settled);
        }
        int[] byRank = Rank(scores, scope);
        var rankOf = new int[travellers];
        Array.Fill(rankOf, -1);
        for (int rank = 0; rank < byRank.Length; rank++)
        {
            rankOf[byRank[rank]] = rank;
        }
        return new ScoreBoard
        {
            Scores = scores,
            ByRank = byRank,
            RankOf = rankOf,
            Evidence = [.. evidence.OrderBy(h => rankOf[h.Hit.Traveller]).ThenByDescending(h => h.Contribution).ThenBy(h => h.Signal, StringComparer.Ordinal)],
            Groups = [.. findings.Where(f => rules.Weights[f.Signal].Weight != 0).SelectMany(f => f.Groups).Where(g => scope.IsShown is null || g.Members.Any(m => scope.IsShown[m])).OrderByDescending(g => Round(g.SurpriseBits)).ThenBy(g => g.Members[0])],
        };
    }

    /// <summary>The score that some hits of one traveller give, each with the weight it had.</summary>
    internal double ScoreOf(IEnumerable<ScoredHit> hits) => Sum(Settle([.. hits.Select(h => h with { Contribution = Contribution(h.Signal, h.Hit, h.Weight) })]));

    /// <summary>Weighs the surprise as outputs state it, so that the same score follows from an output read back.</summary>
    ScoredHit Weigh(SignalFindings findings, Hit hit, ScoreScope scope)
    {
        double weight = scope.IsCleared?[hit.Traveller] ?? false ? 0 : rules.Weights[findings.Signal].Weight;
        Hit stated = hit with { SurpriseBits = Round(hit.SurpriseBits) };
        return new ScoredHit(findings.Signal, findings.Version, stated, weight, Contribution(findings.Signal, stated, weight));
    }

    double Contribution(string signal, Hit hit, double weight) => Round(weight * Math.Min(hit.SurpriseBits, rules.Weights[signal].CapBits));

    static double Sum(List<ScoredHit> settled) => Round(settled.Sum(h => h.Contribution));

    /// <summary>Applies family rules, then lets mitigating evidence take away what the families it speaks against added, and no more.</summary>
    List<ScoredHit> Settle(List<ScoredHit> hits)
    {
        var room = new Dictionary<string, double>(rules.FamilyCaps, StringComparer.Ordinal);
        var gains = new SortedDictionary<string, double>(StringComparer.Ordinal);
        List<ScoredHit> settled = [.. hits.Where(h => !IsMitigating(h))
            .OrderByDescending(h => h.Contribution)
            .ThenBy(h => h.Signal, StringComparer.Ordinal)
            .Select(h => Gain(h, room, gains))];
        var left = new SortedDictionary<string, double>(gains, StringComparer.Ordinal);
        // What speaks against few families goes first, so that what speaks against all takes from the rest.
        settled.AddRange(hits.Where(h => IsMitigating(h) && FamiliesOf(h, gains).Any(f => gains[f] > 0))
            .OrderBy(h => FamiliesOf(h, gains).Count())
            .ThenBy(h => h.Contribution)
            .ThenBy(h => h.Signal, StringComparer.Ordinal)
            .Select(h => Take(h, room, left)));
        return settled;
    }

    bool IsMitigating(ScoredHit hit) => rules.Weights[hit.Signal].Weight < 0;

    IEnumerable<string> FamiliesOf(ScoredHit hit, SortedDictionary<string, double> gains) =>
        rules.Weights[hit.Signal].Mitigates is { Count: > 0 } named ? named.Where(gains.ContainsKey) : gains.Keys;

    ScoredHit Gain(ScoredHit hit, Dictionary<string, double> room, SortedDictionary<string, double> gains)
    {
        string family = rules.Weights[hit.Signal].Family;
        double most = room.GetValueOrDefault(family, double.PositiveInfinity);
        double gain = Round(Math.Min(hit.Contribution, most));
        // Hits come by falling contribution, so the first of a family is its best.
        room[family] = rules.BestOnlyFamilies.Contains(family) ? 0 : most - gain;
        gains[family] = gains.GetValueOrDefault(family) + gain;
        return hit with { Contribution = gain };
    }

    ScoredHit Take(ScoredHit hit, Dictionary<string, double> room, SortedDictionary<string, double> left)
    {
        string family = rules.Weights[hit.Signal].Family;
        double most = room.GetValueOrDefault(family, double.PositiveInfinity);
        string[] against = [.. FamiliesOf(hit, left)];
        double taken = Round(Math.Min(Math.Min(-hit.Contribution, most), Math.Max(0, against.Sum(f => left[f]))));
        room[family] = most - taken;
        double rest = taken;
        foreach (string other in against)
        {
            double part = Math.Min(rest, left[other]);
            left[other] -= part;
            rest -= part;
        }
        return hit with { Contribution = taken > 0 ? -taken : 0 };
    }

    /// <summary>Travellers by falling score; they come in the order of their ids, so a stable sort breaks ties by id.</summary>
    static int[] Rank(double[] scores, ScoreScope scope)
    {
        int[] shown = [.. Enumerable.Range(0, scores.Length).Where(t => scope.IsShown?[t] ?? true)];
        return [.. shown.Where(t => scores[t] > 0).OrderByDescending(t => scores[t]), .. shown.Where(t => scores[t] <= 0)];
    }

    static double Round(double bits) => Math.Round(bits, 6, MidpointRounding.AwayFromZero);
}
