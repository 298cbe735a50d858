namespace ManifestScan.Model;

/// <summary>Two persons as written that were joined, or kept apart although a field agrees.</summary>
/// <param name="Joined">Whether they are one traveller.</param>
/// <param name="LeftPerson">One person, id into <see cref="TravelTables.Persons"/>.</param>
/// <param name="RightPerson">The other.</param>
/// <param name="Reason">What agreed, or what forbade it. Holds no value.</param>
public sealed record IdentityLink(bool Joined, int LeftPerson, int RightPerson, string Reason);
