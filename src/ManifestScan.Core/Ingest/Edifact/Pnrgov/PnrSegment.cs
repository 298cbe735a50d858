using ManifestScan.Ingest.Messages;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>One booked flight segment while a booking is being read.</summary>
sealed class PnrSegment
{
    internal required FlightLeg Leg { get; init; }

    internal string? BookingClass { get; init; }

    internal string? Status { get; set; }

    /// <summary>What its rows share, once the first of them is made; a booking lies in one block.</summary>
    internal KeptValues? Kept { get; set; }

    /// <summary>How far passengers got on it: CHECKEDIN or BOARDED.</summary>
    internal Dictionary<PnrPassenger, string> CheckedIn => field ??= [];

    /// <summary>Seats by passenger.</summary>
    internal Dictionary<PnrPassenger, string> Seats => field ??= [];

    /// <summary>Seats by the reference of a passenger, from remarks.</summary>
    internal Dictionary<string, string> SeatsByReference => field ??= new(StringComparer.Ordinal);
}
