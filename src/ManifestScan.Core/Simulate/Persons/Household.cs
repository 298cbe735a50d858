using ManifestScan.Simulate.Drawing;

namespace ManifestScan.Simulate.Persons;

/// <summary>What the members of a unit have in common: home, state, family name, and whether they applied for passports together.</summary>
/// <param name="Key">Unit number.</param>
/// <param name="Node">Home airport.</param>
/// <param name="Issuer">State whose documents they carry.</param>
/// <param name="Surname">Family name, used where the unit is a family.</param>
/// <param name="Moment">When the family applied, as a share of ten years.</param>
/// <param name="AppliedTogether">Numbers lie next to each other.</param>
readonly record struct Household(ulong Key, int Node, int Issuer, ushort Surname, double Moment, bool AppliedTogether)
{
    const double TogetherShare = .45;

    internal static Household Draw(ulong key, int node, int issuer, double moment, ref Dice dice) => new(
        key, node, issuer, NameCulture.All[Persons.Issuer.All[issuer].Culture].DrawSurname(ref dice), moment, dice.Chance(TogetherShare));
}
