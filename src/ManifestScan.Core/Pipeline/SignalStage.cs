using System.Diagnostics;
using ManifestScan.Model;
using ManifestScan.Score;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline;

/// <summary>Looks for every signal of a plan and scores what is found.</summary>
/// <param name="plan">The plan.</param>
/// <param name="parallel">Options for parallel loops.</param>
/// <param name="times">Told how long it took; null when nobody asks.</param>
sealed class SignalStage(RunPlan plan, ParallelOptions parallel, StageTimes? times = null)
{
    /// <summary>The scores of all travellers.</summary>
    /// <param name="data">The linked data.</param>
    /// <param name="scope">Whom to score; null for everybody.</param>
    internal ScoreBoard Look(TravelData data, ScoreScope? scope = null)
    {
        times?.Begin("signals");
        var findings = new List<SignalFindings>();
        var facts = new RunFacts(data, parallel);
        // Mitigating evidence last, and only of travellers who have something to mitigate.
        foreach (bool isMitigating in new[] { false, true })
        {
            bool[]? asked = isMitigating ? Suspected(findings, data.Travellers.Count) : null;
            string[] ids = [.. plan.Signals.Where(s => plan.Rules.Weights[s].Weight < 0 == isMitigating)];
            foreach ((SignalFindings found, TimeSpan time) in SideBySide.Select(ids, parallel, id => Look(id, facts, asked)))
            {
                findings.Add(found);
                times?.Add("signal " + found.Signal, time);
            }
        }
        findings.Sort((a, b) => string.CompareOrdinal(a.Signal, b.Signal));
        times?.Begin("score");
        return new Scorer(plan.Rules).Score(data.Travellers.Count, findings, scope);
    }

    (SignalFindings Findings, TimeSpan Time) Look(string id, RunFacts facts, bool[]? asked)
    {
        times?.Announce("signal " + id);
        var watch = Stopwatch.StartNew();
        Findings found = plan.Catalogue.Run(id, facts, parallel, asked);
        return (new SignalFindings(id, plan.Catalogue.Find(id)!.Version, [.. found.Hits], found.Groups), watch.Elapsed);
    }

    bool[] Suspected(List<SignalFindings> findings, int travellers)
    {
        var has = new bool[travellers];
        foreach (Hit hit in findings.Where(f => plan.Rules.Weights[f.Signal].Weight > 0).SelectMany(f => f.Hits))
        {
            has[hit.Traveller] |= hit.SurpriseBits > 0;
        }
        return has;
    }
}
