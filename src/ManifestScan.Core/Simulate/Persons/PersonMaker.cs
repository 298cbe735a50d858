using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Persons;

/// <summary>Makes people: names of their culture, birth dates, documents by their issuer's habits.</summary>
sealed class PersonMaker(SimulationPlan plan, Census census)
{
    const double RenewalsPerYear = .09;
    const double ForeignNameShare = .05;
    const double TwoPassportsShare = .012;
    const double CardShare = .12;
    const int DaysPerDecade = 3652;

    readonly int _today = plan.From.DayNumber;

    /// <summary>A member of a unit; the same for the same key.</summary>
    internal Person Make(in Household home, int member, in Upbringing how)
    {
        ulong key = (home.Key << 6) | (uint)member;
        var dice = Dice.For(plan.Seed, 0x7065, key);
        Issuer issuer = Issuer.All[home.Issuer];
        var person = new Person
        {
            Key = key,
            Nationality = (byte)home.Issuer,
            Culture = (byte)(dice.Chance(ForeignNameShare) && !how.SharesSurname ? dice.Below(NameCulture.All.Length) : issuer.Culture),
            IsFemale = how.SharesSurname && member < 2 ? member == 1 : dice.Chance(.47),
            BirthDay = _today - AgeDays(how.IsChild, ref dice),
        };
        AddNames(ref person, home, how.SharesSurname, ref dice);
        AddDocuments(ref person, home, member, how, ref dice);
        return person;
    }

    /// <summary>A document for a person, applied for at a moment in the last ten years.</summary>
    internal static Document Issue(int issuer, DocumentKind kind, double moment, int place, ref Dice dice) =>
        Issuer.All[issuer].Issue(kind, moment, place, ref dice);

    static int AgeDays(bool child, ref Dice dice) =>
        (int)(365.25 * (child ? 18 * dice.Share() : 18 + (64 * Math.Pow(dice.Share(), 1.35))));

    static void AddNames(ref Person person, in Household home, bool sharesSurname, ref Dice dice)
    {
        NameCulture names = person.Names;
        ushort own = names.DrawSurname(ref dice);
        person.Surname = sharesSurname && dice.Chance(.88) ? home.Surname : own;
        person.MotherSurname = names.TwoSurnames ? names.DrawSurname(ref dice) : Person.NoName;
        person.GivenName = names.DrawGivenName(person.IsFemale, ref dice);
        person.SecondGivenName = dice.Chance(names.TwoGivenNames) ? names.DrawGivenName(person.IsFemale, ref dice) : Person.NoName;
    }

    void AddDocuments(ref Person person, in Household home, int member, in Upbringing how, ref Dice dice)
    {
        bool together = how.SharesSurname ? home.AppliedTogether : how.Kind != DocumentKind.Ordinary;
        double moment = together || member == 0 ? home.Moment : census.GuestMoment(home.Issuer, ref dice);
        int place = together ? (member * 2) + dice.Below(2) : 0;
        bool card = how.Kind == DocumentKind.Ordinary && Issuer.All[home.Issuer].HasCard && dice.Chance(CardShare);
        person.First = Issue(home.Issuer, card ? DocumentKind.Card : how.Kind, moment, place, ref dice);
        person.Spelling = (byte)(moment < .06 ? 2 : moment < .2 ? 1 : 0);
        bool renews = dice.Chance(RenewalsPerYear * plan.Days / 365);
        int day = dice.Below(plan.Days);
        person.RenewalDay = renews ? (short)day : short.MaxValue;
        person.Second = renews ? Issue(home.Issuer, how.Kind, 1 + ((day + dice.Share()) / DaysPerDecade), 0, ref dice) : person.First;
        if (how.Kind == DocumentKind.Ordinary && !renews && dice.Chance(TwoPassportsShare))
        {
            int other = census.DrawIssuer(ref dice);
            person.HasTwoPassports = true;
            person.Second = Issue(other, DocumentKind.Ordinary, census.GuestMoment(other, ref dice), 0, ref dice);
        }
    }
}

/// <summary>What decides about a member beyond the draw.</summary>
/// <param name="IsChild">Under 18.</param>
/// <param name="SharesSurname">Is part of a family.</param>
/// <param name="Kind">Documents carried.</param>
readonly record struct Upbringing(bool IsChild, bool SharesSurname, DocumentKind Kind);
