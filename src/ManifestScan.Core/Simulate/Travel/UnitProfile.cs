using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Travel;

/// <summary>A kind of household, firm or group: how many people, how often they travel and why.</summary>
sealed record UnitProfile
{
    /// <summary>Name, for reading only; it reaches no output.</summary>
    internal required string Name { get; init; }

    /// <summary>Share of all units.</summary>
    internal required double Share { get; init; }

    /// <summary>Fewest and most members.</summary>
    internal required (int Least, int Most) Size { get; init; }

    /// <summary>Fewest and most trips a year; few are the rule, many the exception.</summary>
    internal required (int Least, int Most) Trips { get; init; }

    /// <summary>Reasons to travel with their weights.</summary>
    internal required (Purpose Purpose, double Weight)[] Purposes { get; init; }

    /// <summary>Leisure or work calendar.</summary>
    internal bool IsLeisure { get; init; } = true;

    /// <summary>One family name, children from the third member on.</summary>
    internal bool IsFamily { get; init; }

    /// <summary>Share of units that travel on service or diplomatic passports.</summary>
    internal double OfficialShare { get; init; }

    /// <summary>Kind of the official passports.</summary>
    internal DocumentKind OfficialKind { get; init; } = DocumentKind.Service;

    internal Lottery PurposeDraw { get; private set; } = null!;

    internal static UnitProfile[] All { get; } = Prepared(
    [
        new()
        {
            Name = "single", Share = .56, Size = (1, 1), Trips = (1, 6),
            Purposes =
            [
                (Purpose.Holiday, 30), (Purpose.Visit, 33), (Purpose.Business, 22), (Purpose.CityBreak, 9),
                (Purpose.Study, 3), (Purpose.Relocation, 2), (Purpose.Medical, 1),
            ],
            OfficialShare = .0015,
        },
        new()
        {
            Name = "couple", Share = .2, Size = (2, 2), Trips = (1, 4), IsFamily = true,
            Purposes =
            [
                (Purpose.Holiday, 50), (Purpose.Visit, 22), (Purpose.CityBreak, 15),
                (Purpose.Business, 10), (Purpose.Relocation, 1), (Purpose.Medical, 2),
            ],
        },
        new()
        {
            Name = "family", Share = .07, Size = (3, 5), Trips = (1, 2), IsFamily = true,
            Purposes = [(Purpose.Holiday, 70), (Purpose.Visit, 25), (Purpose.Relocation, 2), (Purpose.Business, 3)],
        },
        new()
        {
            Name = "business", Share = .09, Size = (1, 1), Trips = (5, 16), IsLeisure = false,
            Purposes = [(Purpose.Business, 100)],
            OfficialShare = .004,
        },
        new()
        {
            Name = "colleagues", Share = .025, Size = (2, 4), Trips = (2, 8), IsLeisure = false,
            Purposes = [(Purpose.Business, 60), (Purpose.Delegation, 40)],
            OfficialShare = .01,
        },
        new() { Name = "commuter", Share = .007, Size = (1, 1), Trips = (20, 40), IsLeisure = false, Purposes = [(Purpose.Commute, 100)] },
        new() { Name = "shift", Share = .0025, Size = (4, 16), Trips = (6, 12), IsLeisure = false, Purposes = [(Purpose.Rotation, 100)] },
        new() { Name = "tour", Share = .004, Size = (8, 32), Trips = (1, 1), Purposes = [(Purpose.Tour, 60), (Purpose.Holiday, 40)] },
        new() { Name = "pilgrims", Share = .0015, Size = (8, 40), Trips = (1, 1), Purposes = [(Purpose.Pilgrimage, 100)] },
        new() { Name = "team", Share = .0025, Size = (10, 24), Trips = (2, 6), Purposes = [(Purpose.Match, 100)] },
        new()
        {
            Name = "delegation", Share = .003, Size = (3, 9), Trips = (1, 2), IsLeisure = false,
            Purposes = [(Purpose.Delegation, 100)],
            OfficialShare = .45,
        },
        new()
        {
            Name = "posted", Share = .0025, Size = (1, 4), Trips = (1, 2), IsFamily = true,
            Purposes = [(Purpose.Posting, 100)],
            OfficialShare = 1, OfficialKind = DocumentKind.Diplomatic,
        },
        new() { Name = "crew", Share = .003, Size = (2, 5), Trips = (10, 24), IsLeisure = false, Purposes = [(Purpose.Duty, 100)] },
        new() { Name = "labour", Share = .004, Size = (3, 8), Trips = (1, 1), Purposes = [(Purpose.Labour, 100)] },
        new()
        {
            Name = "relocating", Share = .02, Size = (1, 3), Trips = (1, 1), IsFamily = true,
            Purposes = [(Purpose.Relocation, 40), (Purpose.Study, 60)],
        },
    ]);

    internal static Lottery ByShare { get; } = new([.. All.Select(p => p.Share)]);

    static UnitProfile[] Prepared(UnitProfile[] all)
    {
        foreach (UnitProfile profile in all)
        {
            profile.PurposeDraw = new Lottery([.. profile.Purposes.Select(p => p.Weight)]);
        }
        return all;
    }
}
