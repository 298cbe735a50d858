using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>Which units play a script: one drawn place in each of as many equal runs of units as there are instances.</summary>
sealed class Planting
{
    const int FewestPlantedPerRound = 20; // with look-alikes alone, or one story, as many rounds as with a few stories

    readonly World _world;
    readonly Census _census;
    readonly PersonMaker _maker;
    readonly int[] _scripts;
    readonly ulong _stride;

    internal Planting(World world, Census census, PersonMaker maker, WorldSize size)
    {
        (_world, _census, _maker) = (world, census, maker);
        Occasions = new Occasions(world);
        int[] round = [.. Enumerable.Range(0, Catalogue.All.Length).Where(i => IsOn(Catalogue.All[i], world.Plan))];
        double planted = round.Select(i => Catalogue.All[i]).Where(s => !s.IsLookAlike).Sum(s => (double)s.Members / s.EveryRounds);
        int rounds = Math.Max(1, (int)(size.Travellers * world.Plan.PlantedShare / Math.Max(planted, FewestPlantedPerRound)));
        _scripts = [.. Enumerable.Range(0, rounds).SelectMany(r => round.Where(i => r % Catalogue.All[i].EveryRounds == 0))];
        Count = _scripts.Length;
        _stride = Count == 0 ? ulong.MaxValue : size.Units / (ulong)Count;
    }

    internal Occasions Occasions { get; }

    /// <summary>Number of instances in the world.</summary>
    internal int Count { get; }

    /// <summary>The instance that a unit plays, or null for ordinary people.</summary>
    internal Instance? At(ulong unit)
    {
        ulong run = unit / _stride;
        return run < (ulong)Count && unit == PlaceOf(run) ? Get((int)run) : null;
    }

    internal Instance Get(int run)
    {
        var dice = Dice.For(_world.Plan.Seed, 0x6C76, (ulong)run);
        int level = 1 + dice.Below(3);
        return new Instance(PlaceOf((ulong)run), _scripts[run], _world.Plan.StoryStrength > 0 ? _world.Plan.StoryStrength : level);
    }

    internal Stage Play(Instance instance, Slice? slice)
    {
        var stage = new Stage(_world, Occasions, _census, _maker, instance, slice);
        Catalogue.All[instance.Script].Play(stage);
        return stage;
    }

    static bool IsOn(Script script, SimulationPlan plan) =>
        (script.IsLookAlike ? plan.LookAlikes : plan.Stories)?.Contains(script.Name) ?? !script.IsOnRequest;

    ulong PlaceOf(ulong run) => (run * _stride) + (Dice.Mix(_world.Plan.Seed, 0x706C, run) % _stride);
}
