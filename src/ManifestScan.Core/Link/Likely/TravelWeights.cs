using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>What it says when one person's movement leaves from where another's arrived, or does not.</summary>
/// <param name="BitsOfBreak">Bits for one person when it leaves from elsewhere; 0 or less.</param>
/// <param name="BitsOfContinuing">Bits for one person when it leaves from there; 0 or more.</param>
readonly record struct TravelWeights(double BitsOfBreak, double BitsOfContinuing)
{
    const double MostForOne = 1;
    const double LeastBreaks = 0.01;
    const int SampledSets = 20_000;

    /// <summary>Estimates the weights from the run: breaks between the journeys of single documents against breaks between any two movements.</summary>
    internal static TravelWeights Of(TravelTables tables, PersonMovements movements, IReadOnlyList<IReadOnlyList<int>> certainSets)
    {
        double breaks = Math.Clamp(BreaksWithin(movements, certainSets), LeastBreaks, 0.5);
        double chance = Math.Clamp(BreaksByChance(tables), breaks, 0.98);
        return new TravelWeights(Math.Log2(breaks / chance), Math.Min(MostForOne, Math.Log2((1 - breaks) / (1 - chance))));
    }

    static double BreaksWithin(PersonMovements movements, IReadOnlyList<IReadOnlyList<int>> sets)
    {
        int step = Math.Max(1, sets.Count / SampledSets);
        long pairs = 0;
        long breaks = 0;
        for (int i = 0; i < sets.Count; i += step)
        {
            int[] own = [.. movements.Of(sets[i]).OrderBy(movements.TicksOf)];
            for (int m = 1; m < own.Length && own.Length <= PersonMovements.Most; m++)
            {
                LegRow before = movements.LegOf(own[m - 1]), next = movements.LegOf(own[m]);
                bool isBreak = before.ArrivalAirportId != next.DepartureAirportId;
                // A way back breaks nothing, and two people's journeys seldom follow each other between out and back.
                pairs += !isBreak && next.ArrivalAirportId == before.DepartureAirportId ? 0 : 1;
                breaks += isBreak ? 1 : 0;
            }
        }
        return (breaks + 1.0) / (pairs + 20.0);
    }

    /// <summary>Share of any two movements of which the one does not leave from where the other arrives.</summary>
    static double BreaksByChance(TravelTables tables)
    {
        var arrivals = new Dictionary<int, long>();
        var departures = new Dictionary<int, long>();
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            LegRow leg = tables.Legs[tables.Movements.LegIds[row]];
            arrivals[leg.ArrivalAirportId] = arrivals.GetValueOrDefault(leg.ArrivalAirportId) + 1;
            departures[leg.DepartureAirportId] = departures.GetValueOrDefault(leg.DepartureAirportId) + 1;
        }
        double all = Math.Max(1, tables.Movements.Count);
        // Summed in whole numbers: the order of the airports must not show.
        decimal same = arrivals.Sum(a => (decimal)a.Value * departures.GetValueOrDefault(a.Key));
        return 1 - ((double)same / all / all);
    }
}
