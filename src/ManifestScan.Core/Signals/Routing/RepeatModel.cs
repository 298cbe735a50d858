namespace ManifestScan.Signals.Routing;

/// <summary>The null model of <see cref="RepeatedRouting"/>: how often travellers with as many trips repeat a chain that is served as often.</summary>
/// <remarks>
/// Beta-binomial over the chances to repeat. Cells are powers of two of the flights in 30 days and of the number of trips; the tested
/// traveller's own habit is left out of its cell. A cell is drawn towards its service class, and that towards the run. Over-dispersion
/// (some commute, most do not) is estimated in the class by moments.
/// </remarks>
sealed class RepeatModel
{
    readonly Dictionary<(int Class, int Trips), Tally> _cells = [];
    readonly Dictionary<int, Tally> _classes = [];
    readonly Dictionary<int, double> _correlations;
    readonly Tally _all;
    readonly double _prior;

    internal RepeatModel(List<RoutingHabit> habits, SignalParameters parameters)
    {
        _prior = parameters["priorChances"];
        foreach (RoutingHabit habit in habits)
        {
            (int, int) cell = CellOf(habit);
            _cells[cell] = _cells.GetValueOrDefault(cell).Plus(habit, 1);
            _classes[cell.Item1] = _classes.GetValueOrDefault(cell.Item1).Plus(habit, 1);
            _all = _all.Plus(habit, 1);
        }
        _correlations = habits.GroupBy(h => CellOf(h).Item1).ToDictionary(
            g => g.Key, g => Correlation(g, _classes[g.Key].Rate, parameters["minimumCorrelation"]));
    }

    /// <summary>Bits of a habit, and the repeats expected.</summary>
    internal (double Bits, double Expected) Test(RoutingHabit habit)
    {
        (int Class, int Trips) cell = CellOf(habit);
        Tally all = _all.Plus(habit, -1);
        Tally inClass = _classes[cell.Class].Plus(habit, -1);
        Tally inCell = _cells[cell].Plus(habit, -1);
        double overall = (all.Repeats + 0.5) / (all.Chances + 1.0);
        double classRate = (inClass.Repeats + (_prior * overall)) / (inClass.Chances + _prior);
        double hits = inCell.Repeats + (_prior * classRate);
        double misses = inCell.Chances - inCell.Repeats + (_prior * (1 - classRate));
        double most = (1 / _correlations[cell.Class]) - 1;
        double scale = Math.Min(1, most / (hits + misses));
        double bits = Tails.BetaBinomialBits(habit.Repeats, habit.Chances, hits * scale, misses * scale);
        return (bits, habit.Chances * hits / (hits + misses));
    }

    static (int Class, int Trips) CellOf(RoutingHabit habit) =>
        ((int)Math.Floor(Math.Log2(Math.Max(0.25, habit.FlightsPer30Days))), (int)Math.Floor(Math.Log2(habit.Trips)));

    /// <summary>Moment estimate of the correlation among one traveller's chances, from habits with two chances or more.</summary>
    static double Correlation(IEnumerable<RoutingHabit> habits, double rate, double least)
    {
        if (rate is <= 0 or >= 1)
        {
            return least;
        }
        double excess = 0;
        double weight = 0;
        foreach (RoutingHabit habit in habits.Where(h => h.Chances >= 2))
        {
            double n = habit.Chances;
            double residual = habit.Repeats - (n * rate);
            excess += (residual * residual / (n * rate * (1 - rate))) - 1;
            weight += n - 1;
        }
        return weight == 0 ? least : Math.Clamp(excess / weight, least, 0.9);
    }

    readonly record struct Tally(double Repeats, double Chances)
    {
        internal double Rate => Chances == 0 ? 0 : Repeats / Chances;

        internal Tally Plus(RoutingHabit habit, int sign) =>
            new(Repeats + (sign * habit.Repeats), Chances + (sign * habit.Chances));
    }
}
