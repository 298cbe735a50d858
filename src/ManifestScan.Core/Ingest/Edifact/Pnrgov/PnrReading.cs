using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>The booking that is being read, and where in it reading stands.</summary>
/// <remarks>
/// What a segment means depends on where it stands, so this is a machine of states. The first segment of a booking (SRC) carries nothing and is
/// easily lost: locators that share nothing with the booking, with a transaction date or a passenger behind them, begin another one.
/// </remarks>
sealed class PnrReading(PnrOutput output, EdifactFaults faults)
{
    readonly PnrCheckIn _checkIn = new();
    readonly PnrHistory _history = new();
    PnrPart _part;
    Pnr? _next;

    /// <summary>The booking; null in front of the first one.</summary>
    internal Pnr? Pnr { get; private set; }

    /// <summary>The passenger whose own segments are being read; null outside of them.</summary>
    internal PnrPassenger? Passenger { get; private set; }

    internal bool IsHistory => _part == PnrPart.History;

    /// <summary>Whether the booking's own segments are being read.</summary>
    internal bool IsBooking => _part == PnrPart.Booking;

    /// <summary>Whether segments of the booking or of one passenger are being read.</summary>
    internal bool IsBookingOrPassenger => _part is PnrPart.Booking or PnrPart.Passenger;

    bool IsFlight => _part is PnrPart.Flight or PnrPart.CheckIn;

    bool IsBehindFlights => _part is PnrPart.Split or PnrPart.NonAir or PnrPart.History;

    /// <summary>A message begins.</summary>
    internal void Clear() => (_part, Pnr, _next, Passenger) = (PnrPart.Header, null, null, null);

    /// <summary>A booking begins.</summary>
    internal void Start(Segment at)
    {
        Pnr = new Pnr { Line = at.Line, Offset = at.Offset };
        (_next, Passenger, _part) = (null, null, PnrPart.Booking);
        _checkIn.Clear();
    }

    /// <summary>Hands on the booking that is complete.</summary>
    internal void Flush(Segment at)
    {
        if (Pnr is { } pnr)
        {
            Pnr = null;
            output.Add(pnr, at);
        }
    }

    /// <summary>The segments that follow are of another part of the booking.</summary>
    internal void Enter(PnrPart part)
    {
        if (Pnr is not null && _part != part)
        {
            // Locators in front of this were no other booking's: its names would have come first.
            (_part, _next) = (part, null);
        }
    }

    /// <summary>ABI and SAC: the history of the booking, and what follows in it.</summary>
    internal SegmentUse TakeHistory(Segment segment, DateOnly flight)
    {
        Enter(PnrPart.History);
        switch (segment.Tag)
        {
            case Tags.Abi:
                _history.Begin();
                _next = null;
                return SegmentUse.Used;
            case Tags.Sac:
                _history.TakeAction(segment);
                _next = null;
                return SegmentUse.Used;
            case Tags.Ssr when Pnr is { } pnr:
                return Use(_history.TakeRemark(segment, pnr, flight));
            case Tags.Ssd when Pnr is { } pnr:
                _history.TakeSeat(segment[1], pnr);
                return SegmentUse.Used;
            default:
                return SegmentUse.PassedOver;
        }
    }

    static SegmentUse Use(bool isUsed) => isUsed ? SegmentUse.Used : SegmentUse.PassedOver;

    /// <summary>RCI: locators.</summary>
    internal SegmentUse TakeLocators(Segment rci)
    {
        if (Pnr is null)
        {
            Start(rci);
        }
        if (IsBookingOrPassenger)
        {
            Pnr!.AddLocators(rci);
            return SegmentUse.Used;
        }
        if (Pnr!.Shares(rci))
        {
            return SegmentUse.PassedOver;
        }
        if (_part == PnrPart.Split)
        {
            PnrHistory.TakeSplit(rci, Pnr);
        }
        // The airline's own locator of this segment, or the first trace of the next booking: what follows tells.
        _next = new Pnr { Line = rci.Line, Offset = rci.Offset };
        _next.AddLocators(rci);
        return SegmentUse.Used;
    }

    /// <summary>TIF: a passenger, who is checked in where flights are read, and nobody where history is.</summary>
    internal SegmentUse TakeName(Segment tif)
    {
        if (IsBehindFlights && _next is not null)
        {
            StartLost(tif);
        }
        if (IsBehindFlights)
        {
            return Use(IsHistory && _history.TakeName(tif, Pnr!));
        }
        if (IsFlight)
        {
            if (_checkIn.TakeName(tif, Pnr!, _part == PnrPart.CheckIn))
            {
                return SegmentUse.Used;
            }
            if (_next is not null)
            {
                StartLost(tif);
            }
        }
        if (Pnr is null)
        {
            Start(tif);
        }
        AddPassenger(tif);
        return SegmentUse.Used;
    }

    /// <summary>TVL: a flight segment, or the other number of the one before.</summary>
    internal SegmentUse TakeFlight(Segment tvl)
    {
        if (IsHistory)
        {
            return SegmentUse.PassedOver;
        }
        if (_part == PnrPart.NonAir || !(PnrSegments.IsSecondNumber(tvl) || PnrSegments.IsFlight(tvl)))
        {
            return SegmentUse.NotByAir;
        }
        if (PnrSegments.IsFlight(tvl))
        {
            Pnr!.Segments.Add(new PnrSegment { Leg = PnrSegments.Leg(tvl), BookingClass = TextOf.Value(tvl[5, 1]) });
            (_part, Passenger) = (PnrPart.Flight, null);
            _checkIn.Clear();
            return SegmentUse.Used;
        }
        if (Pnr!.Segments is not [.., var last])
        {
            return SegmentUse.PassedOver;
        }
        PnrSegments.AddSecondNumber(last.Leg, TextOf.Value(tvl[5])!, output.Sent);
        return SegmentUse.Used;
    }

    /// <summary>DAT: a transaction, which begins a booking, or a check-in.</summary>
    internal SegmentUse TakeDate(Segment dat)
    {
        bool isTransaction = dat[1].SequenceEqual("700"u8) || dat[1].SequenceEqual("710"u8);
        if (isTransaction && _next is not null && (IsFlight || IsBehindFlights))
        {
            StartLost(dat);
        }
        else if (IsFlight)
        {
            _checkIn.TakeDate(dat);
        }
        else if (IsHistory)
        {
            _history.TakeTime(dat);
        }
        else
        {
            return SegmentUse.PassedOver;
        }
        return SegmentUse.Used;
    }

    /// <summary>TRI: a check-in.</summary>
    internal SegmentUse TakeCheckIn(Segment tri)
    {
        if (!IsFlight)
        {
            return SegmentUse.PassedOver;
        }
        _part = PnrPart.CheckIn;
        _checkIn.TakeReference(tri, Pnr!);
        return SegmentUse.Used;
    }

    /// <summary>SSD and TBD: a seat given out at check-in, and baggage taken.</summary>
    internal void TakeAtCheckIn(Segment segment)
    {
        if (segment.Tag == Tags.Ssd)
        {
            _checkIn.TakeSeat(segment, Pnr!);
        }
        else
        {
            _checkIn.TakeBags(segment, Pnr!);
        }
    }

    /// <summary>The next booking begins here though its first segment is missing.</summary>
    void StartLost(Segment at)
    {
        Pnr next = _next!;
        if (_part == PnrPart.Split)
        {
            Pnr!.History.RemoveAll(h => h.Kind == HistoryKind.Split && next.Locators.Contains(h.Text));
        }
        faults.LostBoundary(at);
        Flush(at);
        Start(at);
        Pnr = next;
    }

    /// <summary>Whether a name is a group's or company's.</summary>
    internal static bool IsGroup(Segment tif) => tif[1, 1] is [(byte)'G' or (byte)'C'] || tif[2, 1] is [(byte)'G'];

    void AddPassenger(Segment tif)
    {
        if (IsGroup(tif))
        {
            output.CountGroup();
            Passenger = null;
            return;
        }
        AddPassenger(tif, 2);
        // A family in one segment; guides forbid it and the standard does not.
        for (int element = 3; element < tif.Elements && IsGivenName(tif, element); element++)
        {
            AddPassenger(tif, element);
        }
        _part = _part == PnrPart.Booking ? PnrPart.Passenger : _part;
    }

    /// <summary>Whether a further element has a name and the type of a traveller behind it, which a damaged one has not.</summary>
    static bool IsGivenName(Segment tif, int element) =>
        tif[element].Length > 1 && tif[element, 1] is [(byte)'A' or (byte)'C' or (byte)'I'] or [(byte)'I', (byte)'N', ..];

    void AddPassenger(Segment tif, int element)
    {
        Passenger = new PnrPassenger
        {
            Line = tif.Line,
            Offset = tif.Offset,
            Surname = TextOf.Value(tif[1]),
            GivenNames = TextOf.Value(tif[element]),
            IsInfant = tif[element, 1].SequenceEqual("IN"u8) || tif[element, 1].SequenceEqual("INF"u8),
        };
        PnrDetails.Refer(Passenger, tif[element, 2]);
        Pnr!.Passengers.Add(Passenger);
    }
}
