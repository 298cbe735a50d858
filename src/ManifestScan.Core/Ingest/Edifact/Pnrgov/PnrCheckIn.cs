namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Who is being checked in on the flight segment that is being read: TRI, TIF, SSD and DAT behind a TVL.</summary>
sealed class PnrCheckIn
{
    const string CheckedIn = "CHECKEDIN";
    const string Boarded = "BOARDED";

    string? _reference;
    string _status = CheckedIn;
    PnrPassenger? _passenger;

    /// <summary>Another segment or booking: nobody is being checked in.</summary>
    internal void Clear() => (_reference, _status, _passenger) = (null, CheckedIn, null);

    /// <summary>TRI: by the reference of a passenger.</summary>
    internal void TakeReference(Segment tri, Pnr pnr)
    {
        _reference = TextOf.Value(tri[2, 3])?.TrimStart('0');
        _passenger = _reference is null ? null : pnr.Passengers.Find(p => p.References.Contains(_reference));
        Mark(pnr);
    }

    /// <summary>TIF: by name, else by reference.</summary>
    /// <returns>Whether a passenger of the booking is meant.</returns>
    internal bool TakeName(Segment tif, Pnr pnr, bool isCheckIn)
    {
        string? reference = TextOf.Value(tif[2, 2])?.TrimStart('0') ?? _reference;
        (string?, string?) name = (TextOf.Value(tif[1]), TextOf.Value(tif[2]));
        _passenger = pnr.Passengers.Find(p => PnrName.Likeness(p.Name, name) == 2)
            ?? pnr.Passengers.Find(p => reference is not null && p.References.Contains(reference));
        if (isCheckIn)
        {
            Mark(pnr);
        }
        return _passenger is not null;
    }

    /// <summary>DAT: how far those who follow got.</summary>
    internal void TakeDate(Segment dat) => _status = dat[1].SequenceEqual("3"u8) ? Boarded : CheckedIn;

    /// <summary>SSD: the seat given out.</summary>
    internal void TakeSeat(Segment ssd, Pnr pnr)
    {
        if (_passenger is not null && pnr.Segments is [.., var flight] && TextOf.Value(ssd[1]) is { } seat)
        {
            flight.Seat(_passenger, seat);
        }
    }

    /// <summary>TBD: pieces of baggage checked in, or the pool that they are in.</summary>
    internal void TakeBags(Segment tbd, Pnr pnr)
    {
        if (_passenger is not null && pnr.Segments is [.., var flight] && TextOf.Value(tbd[2])?.TrimStart('0') is { Length: > 0 } pieces)
        {
            flight.Bags(_passenger, pieces);
        }
    }

    void Mark(Pnr pnr)
    {
        if (_passenger is not null && pnr.Segments is [.., var segment])
        {
            segment.CheckIn(_passenger, _status);
        }
    }
}
