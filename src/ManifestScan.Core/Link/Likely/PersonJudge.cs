using System.Globalization;
using ManifestScan.Link.Linkage;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Decides on one pair of persons, given all that their sets hold.</summary>
sealed class PersonJudge(TravelTables tables, PersonSets sets, TravelEvidence travel)
{
    /// <summary>Most bits that journeys speak for one person.</summary>
    internal const double MostBitsOfTravel = 3;

    // Passports, identity cards and visas of two nationalities over ten years, and room for typing errors.
    const int MostDocuments = 12;

    /// <summary>Least probability at which persons are joined.</summary>
    internal double JoinFrom { get; init; } = LikelihoodResolver.JoinFrom;

    /// <summary>Least probability of a possible link.</summary>
    internal double PossibleFrom { get; init; } = LikelihoodResolver.PossibleFrom;

    /// <summary>Joins the sets or tells why not; null when there is nothing to tell.</summary>
    /// <param name="left">One person.</param>
    /// <param name="right">A person of another set.</param>
    /// <param name="bits">What the fields of the two say, prior included.</param>
    internal IdentityLink? Judge(int left, int right, double bits)
    {
        IReadOnlyList<int> leftMembers = sets.MembersOf(left);
        IReadOnlyList<int> rightMembers = sets.MembersOf(right);
        if (Contradiction(leftMembers, rightMembers) is { } contradiction)
        {
            return Link(false, left, right, bits) with { Reason = contradiction };
        }
        double journeys = travel.Bits(leftMembers, rightMembers);
        double all = Math.Round(bits + journeys, 6);
        double probability = MatchModel.ProbabilityOf(all);
        string remark = journeys == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"journeys {(journeys > 0 ? "fit together" : "contradict each other")} {journeys:+0.0;-0.0}");
        if (probability >= JoinFrom)
        {
            sets.Join(left, right);
            return Link(true, left, right, all) with { Reason = remark };
        }
        // Without the journeys they would have been joined: that is worth telling even where it is now improbable.
        bool isRefused = MatchModel.ProbabilityOf(bits) >= JoinFrom;
        return probability >= PossibleFrom || isRefused
            ? Link(false, left, right, all) with { Reason = remark, IsPossible = probability >= PossibleFrom }
            : null;
    }

    static IdentityLink Link(bool isJoined, int left, int right, double bits) =>
        new(isJoined, left, right, "") { WeightBits = bits, Probability = Math.Round(MatchModel.ProbabilityOf(bits), 9) };

    string? Contradiction(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        if (SexOf(left) is { } a && SexOf(right) is { } b && a != b)
        {
            return "kept apart, stated as of different sex";
        }
        int documents = left.Concat(right).Select(p => tables.Persons[p].DocumentId).Where(d => d >= 0).Select(d => tables.Documents[d].NumberId).Distinct().Count();
        return documents > MostDocuments ? "kept apart, for together they would have more documents than a person has" : null;
    }

    /// <summary>The sex that all members who state one agree on; null otherwise.</summary>
    Sex? SexOf(IReadOnlyList<int> members)
    {
        Sex? sex = null;
        foreach (int person in members)
        {
            Sex stated = tables.Persons[person].Sex;
            if (stated != Sex.Unknown && sex is { } other && other != stated)
            {
                return null;
            }
            sex = stated == Sex.Unknown ? sex : stated;
        }
        return sex;
    }
}
