using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Travel;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Stories;

/// <summary>
/// Where one instance of a script is played: its people, their calendars, and the same counters, timetable and habits as everybody else's.
/// </summary>
/// <remarks>A script is played anew for every run of days; the slice keeps what falls into it.</remarks>
sealed class Stage(World world, Occasions occasions, Census census, PersonMaker maker, Instance instance, Slice? slice)
{
    static readonly Purpose[] Pretexts = [Purpose.Holiday, Purpose.Visit, Purpose.Business, Purpose.Business, Purpose.Business];

    readonly ulong _seed = world.Plan.Seed;
    readonly List<(int Member, int FromUtc, int ToUtc)> _busy = [];
    ulong _bookings;

    /// <summary>The draws of this instance; a field, because drawing changes it.</summary>
    internal Dice Dice = Dice.For(world.Plan.Seed, 0x7374, instance.Unit);

    internal World World => world;

    internal Network Network => world.Network;

    internal Occasions Occasions => occasions;

    internal int Days => world.Plan.Days;

    internal byte Tag => (byte)(instance.Script + 1);

    internal List<Person> Cast { get; } = [];

    /// <summary>Members who stand on the list of persons of interest.</summary>
    internal List<Person> Listed { get; } = [];

    /// <summary>1 weak, 2 medium, 3 strong.</summary>
    internal int Level => instance.Level;

    /// <summary>How often the pattern repeats: 2 or 3, 4 or 5, 6 to 8 times.</summary>
    internal int Times => Level switch { 1 => Dice.Between(2, 3), 2 => Dice.Between(4, 5), _ => Dice.Between(6, 8) };

    /// <summary>A reason to travel that this instance gives: lead time and payment as with everybody.</summary>
    internal Purpose Pretext { get; } = Pretexts[(int)(Dice.Mix(world.Plan.Seed, 0x7072, instance.Unit) % (ulong)Pretexts.Length)];

    /// <summary>A key that all members of this instance share, for phones and accounts.</summary>
    internal ulong SharedKey => Dice.Mix(_seed, 0x7368, instance.Unit);

    internal int DrawHome() => Network.DrawHome(ref Dice);

    /// <summary>A home from which something can be done; the last one drawn where the network is too thin for it.</summary>
    internal int DrawHomeWhere(Func<int, bool> serves)
    {
        const int Tries = 20;
        int home = DrawHome();
        for (int i = 1; i < Tries && !serves(home); i++)
        {
            home = DrawHome();
        }
        return home;
    }

    /// <summary>Whether a route drawn from here flies within a day of a given one.</summary>
    internal bool IsServedDaily(int home) => Find(home, DrawPair(home), Days / 2, 0, oneWay: true) is { } trip && trip.Legs[0].Day <= (Days / 2) + 1;

    /// <summary>A route from an airport, in proportion to traffic.</summary>
    internal int DrawPair(int node) => Network.DrawPair(node, ref Dice);

    /// <summary>Adds somebody who has nothing to do with the others on paper; a child as often as among ordinary travellers.</summary>
    internal int AddStranger(int home, double childShare = .035, int issuer = -1)
    {
        Household household = DrawHousehold(home, issuer >= 0 ? issuer : world.DrawIssuer(home, ref Dice), together: false);
        return Add(maker.Make(household, Cast.Count, new Upbringing(Dice.Chance(childShare), false, DocumentKind.Ordinary)));
    }

    internal int Add(Person person)
    {
        (person.Tag, person.HasTwoPassports) = (Tag, false); // a script decides itself who shows what
        Cast.Add(person);
        return Cast.Count - 1;
    }

    internal void Change(int member, Func<Person, Person> change) => Cast[member] = change(Cast[member]);

    /// <summary>The household of a group that applies for documents and travels together.</summary>
    internal Household DrawHousehold(int home, int issuer, bool together) =>
        Household.Draw(instance.Unit, home, issuer, census.GuestMoment(issuer, ref Dice), ref Dice) with { AppliedTogether = together };

    internal Person Make(in Household household, bool isFamily, DocumentKind kind, bool isChild = false) =>
        maker.Make(household, Cast.Count, new Upbringing(isChild, isFamily, kind));

    /// <summary>
    /// The day of the i-th of n occasions, with the weights of the season. Three or more may be cut by the window's edges like anybody's
    /// trips; one or two leave room for a trip on both sides.
    /// </summary>
    internal int SpreadDay(int i, int n)
    {
        double share = (i + Dice.Share()) / n, all = Days + Season.LeadDays;
        double low = n > 2 ? 0 : Season.LeadDays / all, high = n > 2 ? 1 : 1 - (10 / all);
        return world.Leisure.DayAt(low + ((high - low) * share));
    }

    /// <summary>A trip from home along a route and back; null when the timetable has none.</summary>
    internal Trip? Find(int home, int pair, int day, int stay, bool oneWay = false, bool connects = false)
    {
        var legs = new Leg[TripRoute.MaxLegs];
        return TripRoute.TryFind(world.Finder, home, new TripWish(pair, day, stay, connects, oneWay), ref Dice, legs, out TripRoute route)
            ? new Trip(legs[..route.Count], route.OutLegs)
            : null;
    }

    /// <summary>Ordinary terms for somebody's own booking.</summary>
    internal Terms Sell(int member, int home, Purpose purpose, Leg first) =>
        Counter.Sell(world, NextBooking(), Cast[member].Key, home, purpose, first);

    /// <summary>Ordinary terms for a firm's or family's booking: one phone, one account.</summary>
    internal Terms SellShared(int home, Purpose purpose, Leg first) =>
        Counter.Sell(world, NextBooking(), SharedKey, home, purpose, first);

    /// <summary>Flies one member; refused when the member is away at that time.</summary>
    internal bool Fly(int member, ReadOnlySpan<Leg> legs, in Terms terms)
    {
        bool free = Hold(member, legs);
        if (free)
        {
            FlyAnyway(member, legs, terms);
        }
        return free;
    }

    /// <summary>Flies one member without asking the calendar.</summary>
    internal void FlyAnyway(int member, ReadOnlySpan<Leg> legs, in Terms terms) => slice?.Fly([Cast[member]], legs, terms);

    /// <summary>Flies several on one booking; refused when one of them is away.</summary>
    internal bool FlyTogether(IEnumerable<int> members, Leg[] legs, Terms terms)
    {
        int[] party = [.. members];
        if (party.Length == 0 || !party.All(m => IsFree(m, legs)))
        {
            return false;
        }
        foreach (int member in party)
        {
            Hold(member, legs);
        }
        slice?.Fly(party.Select(m => Cast[m]).ToArray(), legs, terms);
        return true;
    }

    /// <summary>
    /// Takes the time from the first departure to the last landing out of a member's calendar; false when some of it is taken.
    /// </summary>
    internal bool Hold(int member, ReadOnlySpan<Leg> legs)
    {
        bool free = IsFree(member, legs);
        if (free)
        {
            _busy.Add((member, world.Finder.DepartureUtc(legs[0]), world.Finder.ArrivalUtc(legs[^1])));
        }
        return free;
    }

    /// <summary>What a member does besides: as many trips as anybody, when the story leaves time.</summary>
    internal void AddOrdinaryTrips(int member, int home)
    {
        int trips = Dice.Below(3);
        for (int i = 0; i < trips; i++)
        {
            Purpose purpose = Dice.Chance(.5) ? Purpose.Holiday : Purpose.Visit;
            int pair = DrawPair(home);
            int stay = Dice.Between(purpose.StayLeast, purpose.StayMost);
            if (Find(home, pair, SpreadDay(i, trips), stay, connects: Dice.Chance(purpose.ConnectShare)) is { } trip)
            {
                Fly(member, trip.Legs, Sell(member, home, purpose, trip.Legs[0]));
            }
        }
    }

    ulong NextBooking() => Dice.Mix(_seed, instance.Unit, 0x626B, ++_bookings);

    /// <summary>Free with a day's margin on both sides, to get from one airport to another.</summary>
    bool IsFree(int member, ReadOnlySpan<Leg> legs)
    {
        const int Margin = 26 * 60;
        int from = world.Finder.DepartureUtc(legs[0]) - Margin, to = world.Finder.ArrivalUtc(legs[^1]) + Margin;
        return !_busy.Exists(b => b.Member == member && b.FromUtc < to && b.ToUtc > from);
    }
}

/// <summary>Legs of a trip, out and back.</summary>
sealed record Trip(Leg[] Legs, int OutLegs)
{
    internal Leg[] Out => Legs[..OutLegs];

    internal Leg[] Back => Legs[OutLegs..];
}

/// <summary>One planted instance.</summary>
/// <param name="Unit">Its place among the units.</param>
/// <param name="Script">Index into <see cref="Catalogue.All"/>.</param>
/// <param name="Level">1 weak to 3 strong.</param>
readonly record struct Instance(ulong Unit, int Script, int Level);
