using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: all of the traveller's document numbers are one typing error apart, so they are one document.</summary>
/// <remarks>
/// Null model: two documents with numbers of their own, of one issuer and series (<see cref="NumberErrors.ChanceOf"/>, a constant of the
/// length), corrected for the traveller's pairs.
/// </remarks>
sealed class MisreadNumber : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var numbers = new NumberErrors(context.Data);
        foreach (int traveller in context.Travellers)
        {
            (string One, string Other)[] pairs = [.. numbers.PairsOf(traveller)];
            int misread = pairs.Count(p => NumberErrors.IsOneError(p.One, p.Other));
            if (misread > 0 && numbers.IsOneDocument(traveller))
            {
                findings.Add(new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = Tails.CorrectForLooks(Tails.Bits(NumberErrors.ChanceOf(pairs[0].One.Length)), pairs.Length),
                    Observed = misread,
                    Expected = pairs.Length * NumberErrors.ChanceOf(pairs[0].One.Length),
                    Reason = $"{Wording.Count(misread, "pair")} of this traveller's document numbers {(misread == 1 ? "differs" : "differ")} by one typing error, so a second document is most likely a misread one.",
                    Movements = [.. context.Data.Itineraries.MovementsOfTraveller[traveller].ToArray().Take(1)],
                });
            }
        }
    }
}
