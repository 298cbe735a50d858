using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A Markov model of the next airport given the two before, backed off to the one before and to none.</summary>
/// <remarks>
/// Counts are of parties; the traveller's own are left out. Backing off after Witten and Bell (IEEE Transactions on Information Theory
/// 1991): what followed n times, k different ones, is trusted as n / (n + k).
/// </remarks>
sealed class PathModel
{
    const int Any = PathCounts.Any;

    readonly TravelData _data;
    readonly PathCounts _all;

    internal PathModel(TravelData data)
    {
        (_data, _all) = (data, new PathCounts(data));
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            ReadOnlySpan<int> movements = data.Itineraries.MovementsOfTraveller[traveller];
            for (int i = 0; i < movements.Length; i++)
            {
                if (data.PartyOfMovement[movements[i]] == movements[i])
                {
                    _all.Add(movements, i);
                }
            }
        }
    }

    /// <summary>Everybody's path, in order of traveller; those without a leg are left out.</summary>
    internal IEnumerable<PathOfTraveller> Paths(SignalContext context)
    {
        var paths = new PathOfTraveller?[_data.Travellers.Count];
        Parallel.For(0, paths.Length, context.Parallel, traveller => paths[traveller] = PathOf(traveller));
        return paths.OfType<PathOfTraveller>();
    }

    PathOfTraveller? PathOf(int traveller)
    {
        ReadOnlySpan<int> movements = _data.Itineraries.MovementsOfTraveller[traveller];
        var own = new PathCounts(_data);
        for (int i = 0; i < movements.Length; i++)
        {
            own.Add(movements, i);
        }
        (double sum, double most, int strangest) = (0, -1, -1);
        for (int i = 0; i < movements.Length; i++)
        {
            double bits = Tails.Bits(Chance(own, movements, i));
            (most, strangest) = bits > most ? (bits, movements[i]) : (most, strangest);
            sum += bits;
        }
        return movements.Length == 0 ? null : new PathOfTraveller(traveller, movements.Length, sum / movements.Length, strangest);
    }

    double Chance(PathCounts own, ReadOnlySpan<int> movements, int i)
    {
        (int before, int from, int to) = own.Step(movements, i);
        double chance = Refine(own, (Any, Any, to), 1.0 / (_data.Flights.Routes.Length + 1));
        chance = Refine(own, (Any, from, to), chance);
        return before == Any ? chance : Refine(own, (before, from, to), chance);
    }

    double Refine(PathCounts own, (int Before, int From, int To) step, double lower)
    {
        (int count, int kinds) = _all.After(step.Before, step.From);
        int others = Math.Max(0, count - own.After(step.Before, step.From).Count);
        int same = Math.Max(0, _all.Steps(step.Before, step.From, step.To) - own.Steps(step.Before, step.From, step.To));
        return kinds == 0 ? lower : (same + (kinds * lower)) / (others + kinds);
    }
}
