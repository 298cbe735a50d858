using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Travel;

/// <summary>
/// Ordinary people. Every unit's calendar is cut into slots, one trip each, and no trip leaves its slot: nobody is in two places.
/// </summary>
/// <remarks>
/// All of a unit follows from its number. A trip is made in the slice it sets out in, and once more in each later slice it has a flight in.
/// </remarks>
sealed class Population(World world, Census census)
{
    readonly ulong _seed = world.Plan.Seed;
    readonly PersonMaker _maker = new(world.Plan, census);

    internal PersonMaker Maker => _maker;

    /// <summary>The profile of an ordinary unit and its number of members.</summary>
    internal (UnitProfile Profile, int Size) Describe(ulong unit)
    {
        ulong h = Dice.Mix(_seed, 0x756E, unit);
        UnitProfile profile = UnitProfile.All[UnitProfile.ByShare.At(h)];
        int most = Math.Min(profile.Size.Most, Math.Max(profile.Size.Least, world.Traffic.LargestGroup));
        return (profile, Between(profile.Size.Least, most, (h >> 32) & 0xFFFF));
    }

    /// <summary>Notes the trips that an ordinary unit sets out on from one day to before another.</summary>
    internal void Plan(ulong unit, int fromDay, int toDay, List<PendingTrip> trips)
    {
        Calendar calendar = CalendarOf(unit);
        for (int k = 0; k <= calendar.Trips; k++)
        {
            if (TryPlan(calendar, k, out Slot slot) && slot.Day >= fromDay && slot.Day < toDay)
            {
                trips.Add(new PendingTrip(unit, k, slot.Day));
            }
        }
    }

    /// <summary>Adds what of a trip falls into the days of the slice, and leaves the rest for later.</summary>
    internal void Travel(PendingTrip trip, Slice slice)
    {
        Calendar calendar = CalendarOf(trip.Unit);
        if (TryPlan(calendar, trip.Slot, out Slot slot))
        {
            Travel(calendar.Profile, slot, slice);
        }
    }

    Calendar CalendarOf(ulong unit)
    {
        (UnitProfile profile, int size) = Describe(unit);
        (int trips, double phase) = TripsOf(profile, unit);
        return new Calendar(profile, unit, size, trips, phase);
    }

    /// <summary>The k-th trip of a unit; false when it lies outside the window and its lead.</summary>
    bool TryPlan(in Calendar calendar, int k, out Slot slot)
    {
        slot = default;
        UnitProfile profile = calendar.Profile;
        double spread = (calendar.Trips > 4 ? .35 : .8) / 0x100000;
        ulong h = Dice.Mix(_seed, 0x736C, calendar.Unit, (ulong)k + 1);
        double share = (k - calendar.Phase + ((h & 0xFFFFF) * spread)) / calendar.Trips, end = (k + 1 - calendar.Phase) / calendar.Trips;
        if (share is < 0 or >= 1)
        {
            return false;
        }
        Season season = profile.IsLeisure ? world.Leisure : world.Work;
        Purpose purpose = profile.Purposes[profile.PurposeDraw.At(h)].Purpose;
        slot = new Slot(calendar.Unit, k, season.DayAt(share), end >= 1 ? int.MaxValue : season.DayAt(end), calendar.Size, purpose);
        return true;
    }

    /// <summary>How many trips in the window, and which part of the first slot lies before it.</summary>
    (int Trips, double Phase) TripsOf(UnitProfile profile, ulong unit)
    {
        var dice = Dice.For(_seed, 0x7472, unit);
        double x = dice.Share();
        double perYear = profile.Trips.Least + (x * x * x * (profile.Trips.Most - profile.Trips.Least + 1));
        // Strangers whom one tour, job or move brought together do not come together again.
        bool isOnce = profile.Trips.Most == 1;
        return (isOnce ? 1 : Math.Max(1, (int)((perYear * (world.Plan.Days + Season.LeadDays) / 365) + .3)), dice.Share());
    }

    void Travel(UnitProfile profile, in Slot slot, Slice slice)
    {
        var dice = Dice.For(_seed, 0x676F, slot.Unit, (ulong)slot.Number + 1);
        Household home = HomeOf(slot.Unit, out ulong places);
        var usual = new Dice(places);
        Purpose purpose = slot.Purpose;
        bool goesToUsual = dice.Chance(purpose.SamePlaceShare), last = slot.End == int.MaxValue;
        int pair = world.Network.DrawPair(home.Node, ref goesToUsual ? ref usual : ref dice);
        int stay = dice.Between(purpose.StayLeast, purpose.StayMost);
        var wish = new TripWish(pair, slot.Day, stay, dice.Chance(purpose.ConnectShare), last && dice.Chance(purpose.OneWayShare));
        Span<Leg> legs = stackalloc Leg[TripRoute.MaxLegs];
        if (!TripRoute.TryFind(world.Finder, home.Node, wish, ref dice, legs, out TripRoute route)
            || world.Finder.ArrivalUtc(legs[route.Count - 1]) > ((long)slot.End - 1) * 1440)
        {
            return;
        }
        slice.LeaveForLater(slot.Unit, slot.Number, legs[..route.Count]);
        Span<Person> party = stackalloc Person[slot.Size];
        int goers = Gather(profile, slot, home, ref dice, party);
        Book(slot, home, legs[..route.Count], route.OutLegs, party[..goers], ref dice, slice);
    }

    Household HomeOf(ulong unit, out ulong places)
    {
        var dice = Dice.For(_seed, 0x686F, unit);
        (int node, int issuer, double moment) = census.PlaceOf(unit, ref dice);
        places = dice.Next();
        return Household.Draw(unit, node, issuer, moment, ref dice);
    }

    int Gather(UnitProfile profile, in Slot slot, in Household home, ref Dice dice, Span<Person> party)
    {
        var official = Dice.For(_seed, 0x6F66, slot.Unit);
        DocumentKind kind = official.Chance(profile.OfficialShare) ? profile.OfficialKind : DocumentKind.Ordinary;
        int one = dice.Below(Math.Min(2, slot.Size));
        int goers = 0;
        for (int m = 0; m < slot.Size; m++)
        {
            bool goes = slot.Purpose.Goers switch
            {
                Goers.OneAdult => m == one,
                Goers.Most => m == one || dice.Chance(.78),
                _ => true,
            };
            if (goes)
            {
                party[goers++] = MakeMember(profile, home, m, kind);
            }
        }
        return goers;
    }

    Person MakeMember(UnitProfile profile, in Household home, int member, DocumentKind kind)
    {
        Household own = home;
        if (!profile.IsFamily && member > 0)
        {
            var dice = Dice.For(_seed, 0x6D62, home.Key, (ulong)member);
            own = home with { Issuer = dice.Chance(.85) ? home.Issuer : world.DrawIssuer(home.Node, ref dice) };
        }
        return _maker.Make(own, member, new Upbringing(profile.IsFamily && member >= 2, profile.IsFamily, kind));
    }

    /// <summary>One booking for the party or one each; at times out and back apart; at times one passenger split off.</summary>
    void Book(in Slot slot, in Household home, ReadOnlySpan<Leg> legs, int outLegs, ReadOnlySpan<Person> party, ref Dice dice, Slice slice)
    {
        const int MostPassengers = 9;
        bool apart = slot.Purpose.Booking == BookingHabit.Apart;
        bool eachWay = legs.Length > outLegs && dice.Chance(.12);
        bool splits = !apart && party.Length > 2 && dice.Chance(.03);
        int size = apart ? 1 : MostPassengers;
        for (int from = 0, part = 0; from < party.Length; part++)
        {
            int to = Math.Min(party.Length, splits && from == 0 ? 1 : from + size);
            ulong buyer = apart && slot.Purpose.Pay == PayHabit.Private ? party[from].Key : slot.Unit << 6;
            ulong key = Dice.Mix(_seed, slot.Unit, (ulong)slot.Number + 1, (ulong)part + 1);
            Terms terms = Counter.Sell(world, key, buyer, home.Node, slot.Purpose, legs[0]);
            if (apart && slot.Purpose.Pay == PayHabit.Private)
            {
                Counter.SellByOrganiser(world, Dice.Mix(_seed, slot.Unit, (ulong)slot.Number + 1), home.Node, slot.Purpose, legs[0], ref terms);
            }
            if (eachWay)
            {
                slice.Fly(party[from..to], legs[..outLegs], terms);
                slice.Fly(party[from..to], legs[outLegs..], terms with { Key = Dice.Mix(_seed, key, 2) });
            }
            else
            {
                slice.Fly(party[from..to], legs, terms);
            }
            from = to;
        }
    }

    static int Between(int least, int most, ulong bits) => least + (int)(bits * (ulong)(most - least + 1) >> 16);

    /// <summary>How a unit's window is cut into slots.</summary>
    readonly record struct Calendar(UnitProfile Profile, ulong Unit, int Size, int Trips, double Phase);

    /// <summary>One trip's place in a unit's calendar.</summary>
    readonly record struct Slot(ulong Unit, int Number, int Day, int End, int Size, Purpose Purpose);
}
