using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Worlds;

/// <summary>The stage on which people travel: network, timetable, calendar, and which states' people live where.</summary>
sealed class World
{
    readonly int[] _issuerOfNode;
    readonly Lottery _issuers;

    internal World(SimulationPlan plan, double movements)
    {
        Plan = plan;
        Traffic = Traffic.For(plan, movements);
        Network = Network.Build(plan, Traffic);
        Schedule = new Schedule(Network, Traffic, plan.Seed);
        Finder = new RouteFinder(Network, Schedule, new Clock(Network.Airports, plan.From, plan.Days), plan.From);
        Leisure = new Season(plan.From, plan.Days, leisure: true);
        Work = new Season(plan.From, plan.Days, leisure: false);
        _issuerOfNode = [.. Network.Airports.Select(a => Issuer.IndexOf(a.Country))];
        IssuerWeights = [.. Issuer.All.Select(i => i.Weight * (IsCyrillic && i.Culture == RussianCulture ? 12.0 : 1))];
        _issuers = new Lottery(IssuerWeights);
    }

    static readonly int RussianCulture = NameCulture.IndexOf("russian");

    bool IsCyrillic => Plan.Shape == WorldShape.Cyrillic;

    /// <summary>Weight of each state's travellers among those who do not live where they were born.</summary>
    internal double[] IssuerWeights { get; }

    internal SimulationPlan Plan { get; }

    internal Traffic Traffic { get; }

    internal Network Network { get; }

    internal Schedule Schedule { get; }

    internal RouteFinder Finder { get; }

    internal Season Leisure { get; }

    internal Season Work { get; }

    /// <summary>The state whose documents somebody living at an airport carries: mostly its own.</summary>
    internal int DrawIssuer(int node, ref Dice dice)
    {
        int local = _issuerOfNode[node];
        return dice.Chance(LocalShareAt(node)) ? local : _issuers.Draw(ref dice);
    }

    /// <summary>Share of the people living at an airport who carry its own state's documents.</summary>
    internal double LocalShareAt(int node) => _issuerOfNode[node] switch
    {
        < 0 => 0,
        var local when IsCyrillic && Issuer.All[local].Culture != RussianCulture => .3,
        _ => .82,
    };

    /// <summary>The state an airport lies in, or -1 when its documents are not modelled.</summary>
    internal int IssuerAt(int node) => _issuerOfNode[node];
}
