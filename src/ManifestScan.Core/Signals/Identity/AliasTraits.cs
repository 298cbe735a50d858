namespace ManifestScan.Signals.Identity;

/// <summary>What the two of a pair share, and what that is worth.</summary>
sealed class AliasTraits(BookedBonds bonds, RouteHabits habits, NameLikeness names)
{
    /// <summary>Names are called alike from one in eight on.</summary>
    const double LeastToldBits = 3;

    /// <summary>Bits of all that the two share.</summary>
    internal double Bits(Alias alias)
    {
        var looks = new List<double> { alias.Turns.Bits, habits.Shared(alias.Traveller, alias.Other).Bits, names.Bits(alias.Traveller, alias.Other) };
        if (bonds.HasContacts(alias.Traveller))
        {
            looks.Add(bonds.ContactBits(alias.Traveller, alias.Other));
        }
        if (bonds.HasCompanions(alias.Traveller))
        {
            looks.Add(bonds.CompanionBits(alias.Traveller, alias.Other));
        }
        return Tails.Combine(looks);
    }

    /// <summary>What is shared, in words that follow the turns.</summary>
    internal string Words(Wording wording, Alias alias)
    {
        var words = new List<string>();
        (int from, int to, int trips, double bits) = habits.Shared(alias.Traveller, alias.Other);
        if (bits > 0)
        {
            words.Add($"{trips} of them {wording.Code(from)}-{wording.Code(to)}");
        }
        if (bonds.ContactBits(alias.Traveller, alias.Other) > 0)
        {
            words.Add("with a telephone, address or payer in common");
        }
        if (bonds.CompanionBits(alias.Traveller, alias.Other) > 0)
        {
            words.Add("with a companion in common");
        }
        if (names.Bits(alias.Traveller, alias.Other) is var likeness and >= LeastToldBits)
        {
            words.Add($"with names as alike as {Wording.OneIn(likeness)} strangers' are");
        }
        return string.Concat(words.Select(w => ", " + w));
    }
}
