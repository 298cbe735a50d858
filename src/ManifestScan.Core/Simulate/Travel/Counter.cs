using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Worlds;

namespace ManifestScan.Simulate.Travel;

/// <summary>Where trips are sold: when a party books, at which agency, with which phone number, and how it pays.</summary>
static class Counter
{
    internal const int AgenciesPerAirport = 40;
    const double AgencyShare = .42;
    const double AgencyPhoneShare = .25;

    static readonly Lottery AgencySize = new([.. Enumerable.Range(1, AgenciesPerAirport).Select(i => 1.0 / i)]);

    /// <summary>Ordinary terms for a booking of somebody who lives at an airport.</summary>
    /// <param name="world">The world.</param>
    /// <param name="key">Key of the booking.</param>
    /// <param name="buyer">Who pays and is called: a household, a firm, one member.</param>
    /// <param name="home">Where the buyer lives.</param>
    /// <param name="purpose">Sets lead time and payment.</param>
    /// <param name="first">First leg.</param>
    internal static Terms Sell(World world, ulong key, ulong buyer, int home, Purpose purpose, Leg first)
    {
        var dice = Dice.For(world.Plan.Seed, key, buyer, 0x736C);
        bool agency = dice.Chance(purpose.Pay == PayHabit.Private ? AgencyShare : .7);
        int office = agency ? AgencyAt(home, ref dice) : 0;
        return new Terms
        {
            Key = key,
            CreatedUtcMinute = Created(world.Finder.DepartureUtc(first), dice.Wait(purpose.LeadDays), ref dice),
            Agency = office,
            Contact = agency && PutsOwnPhone(world, office) ? PhoneOf(world, office) : Dice.Mix(world.Plan.Seed, 0x7068, buyer),
            Pay = Payment(purpose.Pay, agency, ref dice),
            Account = Dice.Mix(world.Plan.Seed, 0x6163, buyer, (ulong)dice.Below(2)),
        };
    }

    /// <summary>Guests of one tour book each for themselves, at the organiser's counter and in one afternoon.</summary>
    /// <param name="world">The world.</param>
    /// <param name="tour">Key of the tour.</param>
    /// <param name="home">Where it starts.</param>
    /// <param name="purpose">Sets the lead time.</param>
    /// <param name="first">First leg.</param>
    /// <param name="terms">The guest's own terms, changed to what the organiser sets.</param>
    internal static void SellByOrganiser(World world, ulong tour, int home, Purpose purpose, Leg first, ref Terms terms)
    {
        var dice = Dice.For(world.Plan.Seed, tour, 0x746F);
        terms.Agency = AgencyAt(home, ref dice);
        int opened = Created(world.Finder.DepartureUtc(first), dice.Wait(purpose.LeadDays), ref dice);
        terms.CreatedUtcMinute = Math.Min(opened + (int)(terms.Key % 180), world.Finder.DepartureUtc(first) - 60);
        terms.Contact = PutsOwnPhone(world, terms.Agency) ? PhoneOf(world, terms.Agency) : terms.Contact;
    }

    /// <summary>An agency near an airport, large ones more often.</summary>
    internal static int AgencyAt(int node, ref Dice dice) => 1 + (node * AgenciesPerAirport) + AgencySize.Draw(ref dice);

    /// <summary>One of the smaller agencies near an airport.</summary>
    internal static int SmallAgencyAt(int node, ref Dice dice) =>
        1 + (node * AgenciesPerAirport) + dice.Between(AgenciesPerAirport / 2, AgenciesPerAirport - 1);

    /// <summary>When a booking was made: in waking hours, at the latest ninety minutes before departure.</summary>
    internal static int Created(int departureUtc, double leadDays, ref Dice dice)
    {
        int latest = departureUtc - 90;
        int minute = departureUtc - (int)(Math.Min(leadDays, 330) * 1440);
        int day = Clock.FloorDay(minute);
        int awake = (day * 1440) + 360 + dice.Below(990);
        return Math.Min(latest - dice.Below(30), leadDays < 1 ? minute : awake);
    }

    /// <summary>Key of an agency's own phone number.</summary>
    internal static ulong PhoneOf(World world, int agency) => Dice.Mix(world.Plan.Seed, 0x6170, (ulong)agency);

    static bool PutsOwnPhone(World world, int agency)
    {
        var dice = Dice.For(world.Plan.Seed, 0x6F70, (ulong)agency);
        return dice.Chance(AgencyPhoneShare);
    }

    static PayForm Payment(PayHabit habit, bool agency, ref Dice dice)
    {
        double x = dice.Share();
        return habit switch
        {
            PayHabit.Company => x < .55 ? PayForm.Invoice : x < .92 ? PayForm.Card : PayForm.Transfer,
            PayHabit.Cash => x < .7 ? PayForm.Cash : PayForm.Card,
            _ when agency => x < .6 ? PayForm.Card : x < .82 ? PayForm.Cash : x < .95 ? PayForm.Transfer : PayForm.Voucher,
            _ => x < .93 ? PayForm.Card : PayForm.Voucher,
        };
    }
}
