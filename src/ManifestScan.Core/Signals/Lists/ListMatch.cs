using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>A traveller and a listed person of one name or one document.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Entry">The listed person.</param>
/// <param name="NameKeyId">The traveller's folded name that agrees, or stands beside the document, id into the names.</param>
/// <param name="Birth">The birth date they share, as far as both state it.</param>
/// <param name="IsSameDocument">Whether both state a document and it is the same.</param>
/// <param name="TravellersAlike">Travellers whose names agree as much with the entry.</param>
/// <param name="NameScore">1 for one name, less for another spelling of it, 0 where the document alone agrees.</param>
readonly record struct ListMatch(
    int Traveller, Model.ListedPerson Entry, int NameKeyId, ListedBirth Birth, bool IsSameDocument, int TravellersAlike, double NameScore);
