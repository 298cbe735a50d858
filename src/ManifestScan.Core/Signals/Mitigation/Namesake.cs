using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: records without a birth date, and somebody else of the same name with another one.</summary>
/// <remarks>
/// Null model: a traveller has such records and such a namesake with the share of the run's other travellers who do (half a traveller added):
/// the rarer that is, the more it explains.
/// </remarks>
sealed class Namesake : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var names = new NameBearers(context.Data);
        Dictionary<int, int[]> found = [];
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            int[] others = names.NamesakesOf(traveller);
            if (others.Length > 0)
            {
                found.Add(traveller, others);
            }
        }
        double share = (Math.Max(0, found.Count - 1) + 0.5) / (context.Data.Travellers.Count + 1.0);
        foreach ((int traveller, int[] others) in found.Where(f => context.IsAsked(f.Key)).OrderBy(f => f.Key))
        {
            findings.Add(HitOf(context, traveller, others) with { SurpriseBits = Tails.Bits(share), Expected = share });
        }
    }

    static Hit HitOf(SignalContext context, int traveller, int[] others) => new()
    {
        Traveller = traveller,
        SurpriseBits = 0,
        Observed = others.Length,
        Reason = $"Some flights under this name have no birth date, and {Wording.Count(others.Length, "other traveller")} of the same name {(others.Length == 1 ? "has" : "have")} another one; "
            + "what they did may have come to this traveller.",
        Movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Where(m => context.Data.PersonOf(m).BirthDay == Missing.Day)],
        OtherTravellers = others,
    };
}
