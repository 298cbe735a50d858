using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>Turns pairs of strangers into hits of their members and into groups.</summary>
/// <param name="context">What is looked at.</param>
/// <param name="partners">How many each traveller could have met.</param>
/// <param name="phrases">How it is told.</param>
sealed class CompanyReport(SignalContext context, PossibleCompanions partners, CompanyPhrases phrases)
{
    /// <summary>Adds each member whose best company is a surprise, and the groups that such pairs hold together.</summary>
    /// <param name="pairs">Pairs that were near one another; those whom anything connects, themselves or by an open circle, are left out.</param>
    /// <param name="findings">Where they go.</param>
    internal void Add(IReadOnlyList<Companionship> pairs, Findings findings)
    {
        Acquaintance acquaintance = context.Facts.Acquaintance;
        var wording = new CompanyWording(context, phrases);
        var companies = new List<Company>();
        var circles = new OpenCircles(pairs, acquaintance.AreOfOneCircle);
        List<Companionship> strangers = [.. pairs.Where(p => !acquaintance.Connects(p.Left, p.Right) && !circles.Hold(p.Left, p.Right))];
        foreach ((int traveller, Company company) in Best(strangers).Where(b => b.Company.Bits >= context.Parameters["minimumBits"]))
        {
            companies.Add(company);
            findings.Add(wording.HitOf(traveller, company));
        }
        HashSet<(int, int)> told = [.. companies.SelectMany(c => c.Pairs).Select(p => (p.Left, p.Right))];
        foreach (GroupFinding group in new CompanyGroups(wording, BitsOf).Find([.. strangers.Where(p => told.Contains((p.Left, p.Right)))]))
        {
            findings.Add(group);
        }
    }

    /// <summary>For everybody who kept company with a stranger the best company, in order of traveller.</summary>
    IEnumerable<(int Traveller, Company Company)> Best(List<Companionship> strangers)
    {
        IGrouping<int, Companionship>[] travellers = [.. strangers
            .SelectMany(p => new[] { (Who: p.Left, Pair: SharedByParty(p, m => m.LeftMovement)), (Who: p.Right, Pair: SharedByParty(p, m => m.RightMovement)) })
            .GroupBy(p => p.Who, p => p.Pair)
            .OrderBy(g => g.Key)];
        partners.CountAll([.. travellers.Select(t => t.Key)], context.Parallel);
        var best = new Company[travellers.Length];
        Parallel.For(0, travellers.Length, context.Parallel, at => best[at] = BestOf(travellers[at].Key, [.. travellers[at]]));
        return travellers.Zip(best, (own, company) => (own.Key, company));
    }

    /// <summary>
    /// The best company of those of whom it is known how they booked, or of all, which says little: without bookings a shift, a crew or a firm
    /// looks the same.
    /// </summary>
    Company BestOf(int traveller, List<Companionship> own)
    {
        List<Companionship> known = own.FindAll(IsKnown);
        Company told = Of(traveller, known);
        if (known.Count == own.Count)
        {
            return told;
        }
        Company all = Of(traveller, own).AtMost(context.Parameters["unknownBits"]);
        return all.Bits > told.Bits ? all : told;
    }

    Company Of(int traveller, List<Companionship> pairs) => Company.Of(traveller, pairs, partners, context.Facts.Acquaintance.Connects);

    /// <summary>Whether bookings say of both how they book.</summary>
    bool IsKnown(Companionship pair) => context.Facts.Acquaintance.Knows(pair.Left) && context.Facts.Acquaintance.Knows(pair.Right);

    /// <summary>A party that met somebody is one draw, which its members share: any of them would have been told.</summary>
    Companionship SharedByParty(Companionship pair, Func<Meeting, int> own) =>
        pair with { Bits = Tails.CorrectForLooks(pair.Bits, pair.Meetings.Min(m => context.Facts.PartySizes.Of(own(m)))) };

    /// <summary>What a pair adds to a group: corrected for everybody who could have been the companion, and for what is not known of them.</summary>
    double BitsOf(Companionship pair)
    {
        double bits = pair.Bits - Math.Max(partners.LooksBits(pair.Left, pair.Meetings.Count), partners.LooksBits(pair.Right, pair.Meetings.Count));
        return Math.Clamp(bits, 0, IsKnown(pair) ? Tails.MostBits : context.Parameters["unknownBits"]);
    }
}
