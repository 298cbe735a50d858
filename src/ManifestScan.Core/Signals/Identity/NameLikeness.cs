using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>How much more alike two names are than a traveller's and a stranger's.</summary>
/// <remarks>
/// Null model: the share of other travellers whose folded name has as many letters in common with the traveller's, for the length of both;
/// of <see cref="MostCompared"/> taken evenly from all.
/// </remarks>
sealed class NameLikeness(TravelData data)
{
    const int MostCompared = 1024;

    // A name of more letters is no name, and comparing costs the product of both lengths.
    const int MostLetters = 64;

    /// <summary>Bits of two names being so alike; 0 where one is not known.</summary>
    internal double Bits(int traveller, int other)
    {
        (string own, string others) = (NameOf(traveller), NameOf(other));
        if (own.Length == 0 || others.Length == 0)
        {
            return 0;
        }
        double likeness = Of(own, others);
        int compared = 0, asAlike = 0;
        int step = Math.Max(1, data.Travellers.Count / MostCompared);
        for (int stranger = 0; stranger < data.Travellers.Count; stranger += step)
        {
            if (stranger != traveller && stranger != other)
            {
                compared++;
                asAlike += Of(own, NameOf(stranger)) >= likeness ? 1 : 0;
            }
        }
        return Tails.Bits((asAlike + 0.5) / (compared + 1));
    }

    static double Of(string one, string other) => 2.0 * CommonLetters.Count(one, other) / Math.Max(1, one.Length + other.Length);

    string NameOf(int traveller)
    {
        string name = data.Tables.Names.Text(data.Tables.Persons[data.Travellers.AnchorPersons[traveller]].NameKeyId) ?? "";
        return name.Length <= MostLetters ? name : name[..MostLetters];
    }
}
