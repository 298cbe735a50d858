using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>The traveller flew one ordered chain of airports again and again, where travellers with as many trips do not.</summary>
sealed class RepeatedRouting : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        List<RoutingHabit> habits = RoutingHabit.Find(context);
        var model = new RepeatModel(habits, context.Parameters);
        foreach (IGrouping<int, RoutingHabit> own in habits.Where(h => h.Repeats > 0).GroupBy(h => h.Traveller))
        {
            (RoutingHabit habit, double bits, double expected) = own
                .Select(h => (Habit: h, Test: model.Test(h)))
                .Select(x => (x.Habit, x.Test.Bits, x.Test.Expected))
                .MaxBy(x => x.Bits);
            bits = Tails.CorrectForLooks(bits, habit.DistinctChains);
            if (bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, habit, bits, expected));
            }
        }
    }

    static Hit HitOf(SignalContext context, RoutingHabit habit, double bits, double expected)
    {
        Itineraries itineraries = context.Data.Itineraries;
        int[] movements = [.. habit.Journeys.SelectMany(j => itineraries.Legs(j).ToArray())];
        string chain = context.Wording.Chain(itineraries.Legs(habit.Journeys[0]));
        return new Hit
        {
            Traveller = habit.Traveller,
            SurpriseBits = bits,
            Observed = habit.Repeats,
            Expected = expected,
            Reason = $"Flew {chain} on {habit.Repeats + 1} of {Wording.Count(habit.Trips, "trip")}, {Wording.Count(habit.Repeats, "repeat")}; "
                + $"{Wording.Number(expected)} would be expected of travellers with as many trips on routes with about {Wording.Number(habit.FlightsPer30Days)} flights in 30 days.",
            Movements = movements,
        };
    }
}
