namespace ManifestScan.Model;

/// <summary>Two persons as written that were joined, or kept apart although a field agrees.</summary>
/// <param name="Joined">Whether they are one traveller.</param>
/// <param name="LeftPerson">One person, id into <see cref="TravelTables.Persons"/>.</param>
/// <param name="RightPerson">The other.</param>
/// <param name="Reason">What agreed, or what forbade it. Holds no value.</param>
public sealed record IdentityLink(bool Joined, int LeftPerson, int RightPerson, string Reason)
{
    /// <summary>Match weight in bits, the prior included; null for what is certain.</summary>
    public double? WeightBits { get; init; }

    /// <summary>Probability that they are one person, 0 to 1; null for what is certain.</summary>
    public double? Probability { get; init; }

    /// <summary>Whether they may be one person, but not surely enough to be joined.</summary>
    public bool IsPossible { get; init; }
}
