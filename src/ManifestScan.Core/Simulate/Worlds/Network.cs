using ManifestScan.Model;
using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Worlds;

/// <summary>Two airports with flights both ways.</summary>
readonly record struct AirportPair(int First, int Second, double Weight, double DistanceKm);

/// <summary>Airports and the routes between them, weighted by a gravity law: size times size over distance.</summary>
/// <remarks>
/// A traveller starts at an airport in proportion to its weights and goes on along a route in proportion to the route's weight. That walk
/// is reversible, so however many connections people make, the traffic of every route stays in proportion to its weight: the schedule can
/// be laid out before anybody travels.
/// </remarks>
sealed class Network
{
    readonly int[][] _pairsOf;
    readonly double[][] _cumulative;
    readonly Lottery _homes;

    Network(Airport[] airports, AirportPair[] pairs)
    {
        Airports = airports;
        Pairs = pairs;
        _pairsOf = new int[airports.Length][];
        _cumulative = new double[airports.Length][];
        for (int n = 0; n < airports.Length; n++)
        {
            _pairsOf[n] = [.. Enumerable.Range(0, pairs.Length).Where(p => pairs[p].First == n || pairs[p].Second == n)];
            double sum = 0;
            _cumulative[n] = [.. _pairsOf[n].Select(p => sum += pairs[p].Weight)];
        }
        _homes = new Lottery([.. _cumulative.Select(c => c[^1])]);
        TotalWeight = pairs.Sum(p => p.Weight);
    }

    internal Airport[] Airports { get; }

    internal AirportPair[] Pairs { get; }

    internal double TotalWeight { get; }

    internal static Network Build(SimulationPlan plan, Traffic traffic)
    {
        var dice = Dice.For(plan.Seed, 0x6E65);
        (Airport[] airports, int[] sizes) = Choose(plan, traffic.Airports, ref dice);
        var candidates = new List<AirportPair>();
        for (int a = 0; a < airports.Length; a++)
        {
            for (int b = a + 1; b < airports.Length; b++)
            {
                double km = airports[a].DistanceKmTo(airports[b]);
                double pull = sizes[a] * sizes[a] * sizes[b] * sizes[b] / (1500 + km) * (.4 + (1.2 * dice.Share()));
                candidates.Add(new AirportPair(a, b, km < 250 ? pull / 50 : pull, km));
            }
        }
        return new Network(airports, [.. Select(candidates, airports.Length, traffic.Pairs)]);
    }

    /// <summary>Share of the traffic that starts at an airport, not normalised.</summary>
    internal double WeightOf(int node) => _cumulative[node][^1];

    internal int DrawHome(ref Dice dice) => _homes.Draw(ref dice);

    /// <summary>A route from an airport, in proportion to traffic.</summary>
    internal int DrawPair(int node, ref Dice dice)
    {
        double[] sums = _cumulative[node];
        double x = dice.Share() * sums[^1];
        int i = Array.BinarySearch(sums, x);
        i = i < 0 ? ~i : i + 1;
        return _pairsOf[node][Math.Min(i, sums.Length - 1)];
    }

    internal int OtherEnd(int pair, int node) => Pairs[pair].First == node ? Pairs[pair].Second : Pairs[pair].First;

    /// <summary>
    /// The airports of a small world: one of Russia's largest and one far away from it, so that a long route exists; the rest by size.
    /// </summary>
    static (Airport[] Airports, int[] Sizes) Choose(SimulationPlan plan, int count, ref Dice dice)
    {
        var all = AirportChoice.All(plan.Shape == WorldShape.Cyrillic);
        var ranked = new List<(double Rank, Airport Airport, int Size)>();
        foreach ((Airport airport, int size) in all)
        {
            double bonus = airport.Iata is "SVO" or "BKK" ? 100 : 0;
            ranked.Add((size + (3 * dice.Share()) + bonus, airport, size));
        }
        var chosen = ranked.OrderByDescending(r => r.Rank).ThenBy(r => r.Airport.Iata, StringComparer.Ordinal).Take(count).ToList();
        return ([.. chosen.Select(c => c.Airport)], [.. chosen.Select(c => c.Size)]);
    }

    /// <summary>
    /// Every airport's best route to an earlier, larger one, then the best others; weights floored so that every route is worth flying.
    /// </summary>
    static IEnumerable<AirportPair> Select(List<AirportPair> candidates, int airports, int count)
    {
        var chosen = new HashSet<AirportPair> { candidates.Single(c => c is { First: 0, Second: 1 }) };
        for (int n = 2; n < airports; n++)
        {
            chosen.Add(candidates.Where(c => c.Second == n).MaxBy(c => c.Weight));
        }
        foreach (AirportPair pair in candidates.OrderByDescending(c => c.Weight).TakeWhile(_ => chosen.Count < Math.Max(count, airports)))
        {
            chosen.Add(pair);
        }
        double power = chosen.Count < 40 ? .5 : .75;
        double floor = chosen.Sum(c => Math.Pow(c.Weight, power)) * .25 / chosen.Count;
        return chosen.Select(c => c with { Weight = Math.Max(floor, Math.Pow(c.Weight, power)) })
            .OrderBy(c => c.First).ThenBy(c => c.Second);
    }
}
