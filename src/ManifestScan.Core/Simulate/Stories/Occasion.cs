using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>A dated event: fair, congress, trial. Day 0 is the first day of the window.</summary>
readonly record struct Occasion(int Node, int Day, int EndDay, string Label);

/// <summary>
/// The events of a world: two or three for each airport's city, the first in the spring of the window, the second in its autumn.
/// </summary>
sealed class Occasions
{
    static readonly string[] Labels =
    [
        "Trade fair", "Science congress", "Air show", "Energy forum", "Defence exhibition",
        "Summit", "Public hearing", "Medical congress", "Song contest", "Marathon",
    ];

    readonly Occasion[][] _at;

    internal Occasions(World world)
    {
        _at = new Occasion[world.Network.Airports.Length][];
        for (int node = 0; node < _at.Length; node++)
        {
            var dice = Dice.For(world.Plan.Seed, 0x6576, (ulong)node);
            List<Occasion> events = [Draw(node, .16, .38, world.Plan.Days, ref dice), Draw(node, .62, .84, world.Plan.Days, ref dice)];
            if (dice.Chance(.4))
            {
                events.Add(Draw(node, .05, .95, world.Plan.Days, ref dice));
            }
            _at[node] = [.. events];
        }
    }

    internal IEnumerable<Occasion> All => _at.SelectMany(e => e);

    /// <summary>The events at an airport's city: spring, autumn, maybe one more.</summary>
    internal ReadOnlySpan<Occasion> At(int node) => _at[node];

    static Occasion Draw(int node, double from, double to, int days, ref Dice dice)
    {
        int day = (int)(days * (from + ((to - from) * dice.Share())));
        return new Occasion(node, day, day + dice.Below(4), Labels[dice.Below(Labels.Length)]);
    }
}
