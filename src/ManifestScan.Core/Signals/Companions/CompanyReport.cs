using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Turns pairs of strangers into hits of their members and into groups.</summary>
/// <param name="context">What is looked at.</param>
/// <param name="partners">How many each traveller could have met.</param>
/// <param name="phrases">How it is told.</param>
sealed class CompanyReport(SignalContext context, PossibleCompanions partners, CompanyPhrases phrases)
{
    /// <summary>Adds each member whose best company is a surprise, and the groups that such pairs hold together.</summary>
    /// <param name="pairs">Pairs that were near one another; those whom anything connects are left out.</param>
    /// <param name="findings">Where they go.</param>
    internal void Add(IEnumerable<Companionship> pairs, Findings findings)
    {
        Acquaintance acquaintance = context.Facts.Acquaintance;
        var wording = new CompanyWording(context, phrases);
        var companies = new List<Company>();
        foreach (IGrouping<int, Companionship> own in pairs
            .Where(p => !acquaintance.Connects(p.Left, p.Right))
            .SelectMany(p => new[] { (Who: p.Left, Pair: p), (Who: p.Right, Pair: p) })
            .GroupBy(p => p.Who, p => p.Pair)
            .OrderBy(g => g.Key))
        {
            var company = Company.Of(own.Key, own, partners.Of(own.Key), acquaintance.Connects);
            if (company.Bits >= context.Parameters["minimumBits"])
            {
                companies.Add(company);
                findings.Add(wording.HitOf(own.Key, company));
            }
        }
        foreach (GroupFinding group in new CompanyGroups(wording, partners).Find([.. companies.SelectMany(c => c.Pairs).Distinct()]))
        {
            findings.Add(group);
        }
    }
}
