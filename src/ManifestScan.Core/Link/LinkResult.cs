using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>The linked data, and what became of the records.</summary>
/// <param name="Data">The linked data.</param>
/// <param name="DuplicateMovements">For each source the manifest records that repeat another exactly.</param>
/// <param name="DuplicateBookings">For each source the booking records that repeat another exactly.</param>
sealed record LinkResult(TravelData Data, int[] DuplicateMovements, int[] DuplicateBookings);
