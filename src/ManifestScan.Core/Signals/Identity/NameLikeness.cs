using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>How much more alike two names are than a traveller's and a stranger's.</summary>
/// <remarks>
/// Null model: the share of others who set out from the same airport, where people have the names of one country, whose folded name has as
/// many letters in common with the traveller's, for the length of both; of <see cref="MostCompared"/> taken evenly from all of them.
/// </remarks>
sealed class NameLikeness(TravelData data, TripTable trips)
{
    readonly Csr _fromAirport = Csr.Group(data.Travellers.Count, data.Tables.Codes.Count, traveller => AirportOf(trips, traveller));

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
        ReadOnlySpan<int> neighbours = AirportOf(trips, traveller) is >= 0 and int airport ? _fromAirport[airport] : [];
        int step = Math.Max(1, neighbours.Length / MostCompared);
        for (int at = 0; at < neighbours.Length; at += step)
        {
            int stranger = neighbours[at];
            if (stranger != traveller && stranger != other)
            {
                compared++;
                asAlike += Of(own, NameOf(stranger)) >= likeness ? 1 : 0;
            }
        }
        return Tails.Bits((asAlike + 0.5) / (compared + 1));
    }

    /// <summary>Where the first trip of a traveller sets out; -1 for none.</summary>
    static int AirportOf(TripTable trips, int traveller) => trips.CountOf(traveller) == 0 ? -1 : trips.OriginOf[trips.Of(traveller).First];

    static double Of(string one, string other) => 2.0 * CommonLetters.Count(one, other) / Math.Max(1, one.Length + other.Length);

    string NameOf(int traveller)
    {
        string name = data.Tables.Names.Text(data.Tables.Persons[data.Travellers.AnchorPersons[traveller]].NameKeyId) ?? "";
        return name.Length <= MostLetters ? name : name[..MostLetters];
    }
}
