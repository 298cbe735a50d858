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
            Groups = [.. findings.SelectMany(f => f.Groups).Where(g => scope.IsShown is null || g.Members.Any(m => scope.IsShown[m])).OrderByDescending(g => Round(g.SurpriseBits)).ThenBy(g => g.Members[0])],
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

    /// <summary>Applies family caps, then lets mitigating evidence take away no more than there is.</summary>
    List<ScoredHit> Settle(List<ScoredHit> hits)
    {
        hits.Sort(static (a, b) =>
        {
            int byContribution = b.Contribution.CompareTo(a.Contribution);
            return byContribution != 0 ? byContribution : string.CompareOrdinal(a.Signal, b.Signal);
        });
        var left = new Dictionary<string, double>(rules.FamilyCaps, StringComparer.Ordinal);
        double total = 0;
        for (int i = 0; i < hits.Count; i++)
        {
            double contribution = hits[i].Contribution;
            if (contribution > 0 && left.TryGetValue(rules.Weights[hits[i].Signal].Family, out double room))
            {
                contribution = Math.Min(contribution, room);
                left[rules.Weights[hits[i].Signal].Family] = room - contribution;
            }
            contribution = Round(Math.Max(contribution, -total));
            total += contribution;
            hits[i] = hits[i] with { Contribution = contribution };
        }
        return hits;
    }

    /// <summary>Travellers by falling score; they come in the order of their ids, so a stable sort breaks ties by id.</summary>
    static int[] Rank(double[] scores, ScoreScope scope)
    {
        int[] shown = [.. Enumerable.Range(0, scores.Length).Where(t => scope.IsShown?[t] ?? true)];
        return [.. shown.Where(t => scores[t] > 0).OrderByDescending(t => scores[t]), .. shown.Where(t => scores[t] <= 0)];
    }

    static double Round(double bits) => Math.Round(bits, 6, MidpointRounding.AwayFromZero);
}
