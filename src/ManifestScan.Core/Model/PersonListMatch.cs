namespace ManifestScan.Model;

/// <summary>A traveller who has the name of a listed person, in the same or another spelling, or the document.</summary>
/// <param name="Traveller">The traveller, index into <see cref="TravellerTable"/>.</param>
/// <param name="Person">A person as written of the traveller that has the name, id into <see cref="TravelTables.Persons"/>.</param>
/// <param name="Entry">The listed person, index into <see cref="TravelData.People"/>.</param>
/// <param name="NameScore">How alike the names are, 0.8 to 1; 1 for the same folded name, 0 where the document alone agrees.</param>
/// <param name="TravellersAlike">Travellers whose names agree as much with the entry: what the name is worth.</param>
public sealed record PersonListMatch(int Traveller, int Person, int Entry, double NameScore, int TravellersAlike)
{
    /// <summary>The birth date that the traveller and the list both state, as far as both state it.</summary>
    public ListedBirth Birth { get; init; } = ListedBirth.None;

    /// <summary>Whether every birth date of the traveller differs from every one of the list.</summary>
    public bool IsBirthDifferent { get; init; }

    /// <summary>Whether the traveller has a document of the list.</summary>
    public bool IsSameDocument { get; init; }
}
