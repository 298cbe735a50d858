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
    internal Dictionary<PnrPassenger, string>? CheckedIn { get; private set; }

    /// <summary>Pieces of baggage.</summary>
    internal Dictionary<PnrPassenger, string>? BagsCheckedIn { get; private set; }

    Dictionary<PnrPassenger, string>? _seats;
    Dictionary<string, string>? _seatsByReference;

    internal void CheckIn(PnrPassenger passenger, string status) => (CheckedIn ??= [])[passenger] = status;

    internal void Bags(PnrPassenger passenger, string pieces) => (BagsCheckedIn ??= [])[passenger] = pieces;

    /// <summary>A seat given out at check-in; the last one counts.</summary>
    internal void Seat(PnrPassenger passenger, string seat) => (_seats ??= [])[passenger] = seat;

    /// <summary>A seat from a remark, by the reference of a passenger; the first one counts.</summary>
    internal void Seat(string reference, string seat) => (_seatsByReference ??= new(StringComparer.Ordinal)).TryAdd(reference, seat);

    internal string? SeatOf(PnrPassenger passenger)
    {
        string? seat = _seats?.GetValueOrDefault(passenger);
        for (int i = 0; seat is null && _seatsByReference is not null && i < passenger.References.Count; i++)
        {
            seat = _seatsByReference.GetValueOrDefault(passenger.References[i]);
        }
        return seat;
    }
}
