using ManifestScan.Model;

namespace ManifestScan.Signals.Lists;

/// <summary>A traveller and a listed person of one name.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Entry">The listed person.</param>
/// <param name="NameKeyId">The folded name they share, id into the names.</param>
/// <param name="BirthDay">The birth date they share, cut to the precision.</param>
/// <param name="BirthPrecision">How much of the birth date both state; none when one of them lacks it.</param>
/// <param name="IsSameDocument">Whether both state a document and it is the same.</param>
/// <param name="TravellersAlike">Travellers whose names agree as much with the entry.</param>
/// <param name="IsOtherSpelling">Whether the name agrees in another spelling only.</param>
readonly record struct ListMatch(
    int Traveller, Model.ListedPerson Entry, int NameKeyId, int BirthDay, DatePrecision BirthPrecision, bool IsSameDocument, int TravellersAlike, bool IsOtherSpelling);
