using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>For each event the travellers whose trips were near enough to have met it, with their chance to.</summary>
sealed class EventVisitors
{
    readonly List<(int Traveller, double Chance)>[] _visitors;

    internal EventVisitors(TravelData data, TimedTrips trips, EventSide side, int seasonDays)
    {
        _visitors = [.. data.Events.Select(_ => new List<(int, double)>())];
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            foreach ((int near, double chance) in trips.Near(traveller, side, seasonDays))
            {
                Add(_visitors[near], traveller, chance);
            }
        }
    }

    /// <summary>Events that anybody came near.</summary>
    internal int Events => _visitors.Count(v => v.Count > 0);

    /// <summary>How many travellers would have met all of some events by chance.</summary>
    internal double ExpectedAt(int[] events)
    {
        List<(int Traveller, double Chance)>[] lists = [.. events.Select(e => _visitors[e]).OrderBy(v => v.Count)];
        var at = new int[lists.Length];
        double expected = 0;
        foreach ((int traveller, double own) in lists[0])
        {
            double chance = own;
            for (int i = 1; i < lists.Length && chance > 0; i++)
            {
                List<(int Traveller, double Chance)> list = lists[i];
                while (at[i] < list.Count && list[at[i]].Traveller < traveller)
                {
                    at[i]++;
                }
                chance *= at[i] < list.Count && list[at[i]].Traveller == traveller ? list[at[i]].Chance : 0;
            }
            expected += chance;
        }
        return expected;
    }

    /// <summary>Travellers come in order, so a second trip stands beside the first.</summary>
    static void Add(List<(int Traveller, double Chance)> visitors, int traveller, double chance)
    {
        if (visitors.Count > 0 && visitors[^1].Traveller == traveller)
        {
            visitors[^1] = (traveller, 1 - ((1 - visitors[^1].Chance) * (1 - chance)));
        }
        else
        {
            visitors.Add((traveller, chance));
        }
    }
}
