using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Worlds;

/// <summary>The stage on which people travel: network, timetable, calendar, and which states' people live where.</summary>
sealed class World
{
    const double LocalShare = .82;

    readonly int[] _issuerOfNode;
    readonly Lottery _issuers = new([.. Issuer.All.Select(i => (double)i.Weight)]);

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
        FirstDayNumber = plan.From.DayNumber;
    }

    internal SimulationPlan Plan { get; }

    internal Traffic Traffic { get; }

    internal Network Network { get; }

    internal Schedule Schedule { get; }

    internal RouteFinder Finder { get; }

    internal Season Leisure { get; }

    internal Season Work { get; }

    internal int FirstDayNumber { get; }

    /// <summary>The state whose documents somebody living at an airport carries: mostly its own.</summary>
    internal int DrawIssuer(int node, ref Dice dice)
    {
        int local = _issuerOfNode[node];
        return local >= 0 && dice.Chance(LocalShare) ? local : _issuers.Draw(ref dice);
    }

    /// <summary>The state an airport lies in, or -1 when its documents are not modelled.</summary>
    internal int IssuerAt(int node) => _issuerOfNode[node];
}
