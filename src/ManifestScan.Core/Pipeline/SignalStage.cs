using ManifestScan.Model;
using ManifestScan.Score;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline;

/// <summary>Looks for every signal of a plan and scores what is found.</summary>
/// <param name="plan">The plan.</param>
/// <param name="begin">Told the name of each stage as it begins.</param>
sealed class SignalStage(RunPlan plan, Action<string> begin)
{
    /// <summary>The scores of all travellers.</summary>
    /// <param name="data">The linked data.</param>
    /// <param name="scope">Whom to score; null for everybody.</param>
    internal ScoreBoard Look(TravelData data, ScoreScope? scope = null)
    {
        var findings = new List<SignalFindings>();
        var facts = new RunFacts(data);
        // Mitigating evidence last, and only of travellers who have something to mitigate.
        foreach (bool isMitigating in new[] { false, true })
        {
            bool[]? asked = isMitigating ? Suspected(findings, data.Travellers.Count) : null;
            foreach (string id in plan.Signals.Where(s => plan.Rules.Weights[s].Weight < 0 == isMitigating))
            {
                begin("signal " + id);
                Findings found = plan.Catalogue.Run(id, facts, plan.Threads, asked);
                findings.Add(new SignalFindings(id, plan.Catalogue.Find(id)!.Version, [.. found.Hits], found.Groups));
            }
        }
        findings.Sort((a, b) => string.CompareOrdinal(a.Signal, b.Signal));
        begin("score");
        return new Scorer(plan.Rules).Score(data.Travellers.Count, findings, scope);
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
