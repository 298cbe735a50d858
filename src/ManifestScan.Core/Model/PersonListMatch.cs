namespace ManifestScan.Model;

/// <summary>A traveller whose name is that of a listed person, in the same or another spelling.</summary>
/// <param name="Traveller">The traveller, index into <see cref="TravellerTable"/>.</param>
/// <param name="Person">A person as written of the traveller that has the name, id into <see cref="TravelTables.Persons"/>.</param>
/// <param name="Entry">The listed person, index into <see cref="TravelData.People"/>.</param>
/// <param name="NameScore">How alike the names are, 0.8 to 1; 1 for the same folded name.</param>
/// <param name="TravellersAlike">Travellers whose names agree as much with the entry: what the name is worth.</param>
public sealed record PersonListMatch(int Traveller, int Person, int Entry, double NameScore, int TravellersAlike);
