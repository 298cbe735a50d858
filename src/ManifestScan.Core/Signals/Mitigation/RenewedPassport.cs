using ManifestScan.Model;
using ManifestScan.Signals.Documents;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: one passport replaced another for good.</summary>
/// <remarks>
/// Null model: somebody with both at hand, who shows either at random. Of all orders of the flights on each, two show one passport first
/// and the other ever after.
/// </remarks>
sealed class RenewedPassport : ITravellerSignal
{
    public Hit? Look(SignalContext context, int traveller)
    {
        DocumentHistory history = DocumentHistory.Of(context.Data, traveller);
        if (history.Passports < 2 || history.Trips.Exists(t => t.IsReturn))
        {
            return null;
        }
        int[] flights = [.. history.Trips.SelectMany(t => t.Documents)];
        int renewed = Array.FindIndex(flights, d => d > 0);
        double bits = Math.Max(0, Math.Log2(Ways(flights.Length, renewed)) - 1);
        int first = history.Trips.SelectMany(t => t.Movements).ElementAt(renewed);
        return bits < context.Parameters["minimumBits"] ? null : new Hit
        {
            Traveller = traveller,
            SurpriseBits = bits,
            Observed = flights.Length - renewed,
            Reason = $"A new passport replaced the old one for good on {context.Wording.Flight(context.Data.FlightOf(first))}, after {Wording.Count(renewed, "leg")} on the old and before {Wording.Count(flights.Length - renewed, "leg")} on the new; "
                + $"for who uses both at will the chance of such an order is {Wording.OneIn(bits)}.",
            Movements = [first],
        };
    }

    static double Ways(int all, int chosen)
    {
        double ways = 1;
        for (int i = 1; i <= Math.Min(chosen, all - chosen) && ways < 1e60; i++)
        {
            ways = ways * (all - i + 1) / i;
        }
        return ways;
    }
}
