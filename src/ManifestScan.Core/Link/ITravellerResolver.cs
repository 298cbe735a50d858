using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>The seam of identity: decides which persons as written are one traveller.</summary>
interface ITravellerResolver
{
    /// <summary>Joins persons.</summary>
    /// <param name="tables">The records.</param>
    /// <param name="samePassenger">Pairs of persons that a booking and a manifest show as one passenger of one flight.</param>
    /// <returns>For each person the least person of its set, and the links worth telling.</returns>
    ResolvedPersons Resolve(TravelTables tables, IEnumerable<(int Left, int Right)> samePassenger);
}
