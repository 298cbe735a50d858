using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>The linked data, and what became of the records.</summary>
/// <param name="Data">The linked data.</param>
/// <param name="DuplicateMovements">For each source the manifest records that repeat another exactly.</param>
/// <param name="DuplicateBookings">For each source the booking records that repeat another exactly.</param>
sealed record LinkResult(TravelData Data, int[] DuplicateMovements, int[] DuplicateBookings)
{
    /// <summary>For each source the records that a later push replaced.</summary>
    internal required int[] Superseded { get; init; }

    /// <summary>For each source the records that repeat an operated flight under another number.</summary>
    internal required int[] CodeshareCopies { get; init; }
}
