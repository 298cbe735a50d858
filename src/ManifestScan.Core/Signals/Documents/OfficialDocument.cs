using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>The traveller showed a service, official or diplomatic document. A fact, lawful and common: weight 0 alone.</summary>
sealed class OfficialDocument : ITravellerSignal
{
    public Hit? Look(SignalContext context, int traveller)
    {
        TravelData data = context.Data;
        List<int> movements = [];
        int best = -1;
        foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
        {
            int document = data.PersonOf(movement).DocumentId;
            if (document >= 0 && data.Tables.Documents[document].Class.IsOfficial())
            {
                best = best < 0 ? document : best;
                movements.Add(movement);
            }
        }
        if (best < 0)
        {
            return null;
        }
        DocumentRow row = data.Tables.Documents[best];
        string issuer = CountryTable.Default.NameOf(context.Wording.Code(row.IssuerId));
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = 0,
            Observed = movements.Count,
            Reason = $"Travelled on a {row.Class.InWords()} passport of {(issuer.Length > 0 ? issuer : "an unnamed issuer")} "
                + $"on {Wording.Count(movements.Count, "leg")} ({context.Wording.Code(row.ClassBasisId)}).",
            Movements = movements,
        };
    }
}
