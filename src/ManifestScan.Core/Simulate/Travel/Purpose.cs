namespace ManifestScan.Simulate.Travel;

/// <summary>Who of a unit goes on a trip.</summary>
enum Goers
{
    All,
    Most,
    OneAdult,
}

/// <summary>How a party books.</summary>
enum BookingHabit
{
    Together,
    Apart,
}

/// <summary>How trips are usually paid.</summary>
enum PayHabit
{
    Private,
    Company,
    Cash,
}

/// <summary>A reason to travel and what it looks like from outside.</summary>
/// <param name="StayLeast">Shortest stay in days.</param>
/// <param name="StayMost">Longest stay in days.</param>
/// <param name="LeadDays">Mean days between booking and departure.</param>
/// <param name="Goers">Who goes.</param>
/// <param name="Booking">One booking or one each.</param>
/// <param name="Pay">How it is paid.</param>
/// <param name="SamePlaceShare">Share of trips to the unit's usual place.</param>
/// <param name="ConnectShare">Share of trips over a hub.</param>
/// <param name="OneWayShare">Share of trips without return in the window.</param>
sealed record Purpose(
    int StayLeast, int StayMost, double LeadDays, Goers Goers, BookingHabit Booking, PayHabit Pay,
    double SamePlaceShare, double ConnectShare, double OneWayShare)
{
    internal static readonly Purpose Holiday = new(4, 15, 60, Goers.All, BookingHabit.Together, PayHabit.Private, 0, .25, 0);
    internal static readonly Purpose CityBreak = new(2, 4, 30, Goers.All, BookingHabit.Together, PayHabit.Private, 0, .05, 0);
    internal static readonly Purpose Visit = new(5, 30, 40, Goers.Most, BookingHabit.Together, PayHabit.Private, .7, .2, .02);
    internal static readonly Purpose Business = new(0, 4, 10, Goers.OneAdult, BookingHabit.Together, PayHabit.Company, .3, .15, .02);
    internal static readonly Purpose Study = new(60, 120, 30, Goers.OneAdult, BookingHabit.Together, PayHabit.Private, 1, .3, .1);
    internal static readonly Purpose Relocation = new(0, 0, 35, Goers.All, BookingHabit.Together, PayHabit.Private, 0, .3, 1);
    internal static readonly Purpose Medical = new(4, 14, 7, Goers.Most, BookingHabit.Together, PayHabit.Private, .3, .2, 0);
    internal static readonly Purpose Commute = new(2, 4, 14, Goers.All, BookingHabit.Together, PayHabit.Company, 1, 0, 0);
    internal static readonly Purpose Rotation = new(12, 16, 20, Goers.Most, BookingHabit.Apart, PayHabit.Company, 1, 0, 0);
    internal static readonly Purpose Tour = new(6, 14, 80, Goers.All, BookingHabit.Apart, PayHabit.Private, 0, .2, 0);
    internal static readonly Purpose Pilgrimage = new(7, 20, 60, Goers.All, BookingHabit.Together, PayHabit.Private, 0, .2, 0);
    internal static readonly Purpose Match = new(1, 3, 25, Goers.Most, BookingHabit.Together, PayHabit.Company, 0, .1, 0);
    internal static readonly Purpose Delegation = new(2, 5, 12, Goers.All, BookingHabit.Together, PayHabit.Company, .2, .2, 0);
    internal static readonly Purpose Posting = new(30, 90, 20, Goers.All, BookingHabit.Together, PayHabit.Company, 1, .4, .2);
    internal static readonly Purpose Duty = new(0, 2, 6, Goers.Most, BookingHabit.Apart, PayHabit.Company, .8, 0, 0);
    internal static readonly Purpose Labour = new(60, 150, 5, Goers.Most, BookingHabit.Apart, PayHabit.Cash, 1, .2, .4);
}
