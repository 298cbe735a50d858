namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>One booked flight segment while a booking is being read.</summary>
sealed class PnrSegment
{
    internal required FlightLeg Leg { get; init; }

    internal string? BookingClass { get; init; }

    internal string? Status { get; set; }

    /// <summary>How far passengers got on it, by their place in the booking: CHECKEDIN or BOARDED.</summary>
    internal Dictionary<PnrPassenger, string> CheckedIn { get; } = new(0);

    /// <summary>Seats by passenger.</summary>
    internal Dictionary<PnrPassenger, string> Seats { get; } = new(0);

    /// <summary>Seats by the reference of a passenger, from remarks.</summary>
    internal Dictionary<string, string> SeatsByReference { get; } = new(0, StringComparer.Ordinal);
}
