using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Reads PNRGOV messages 10.1 to 16.1: bookings with passengers, flight segments, check-in and history.</summary>
/// <remarks>
/// What a segment means depends on where it stands, so this is a machine of states. The first segment of a booking (SRC) carries nothing and is
/// easily lost: locators that share nothing with the booking, with a transaction date or a passenger behind them, begin another one.
/// </remarks>
sealed class PnrgovMessage(RowBuilder rows, EdifactFaults faults) : IMessage
{
    MessageHeader _header = new();
    PnrPart _part;
    Pnr? _pnr;
    Pnr? _next;
    FlightLeg? _sent;
    PnrPassenger? _passenger;
    PnrPassenger? _checkedIn;
    string? _checkInReference;
    string _checkInStatus = CheckedIn;
    long _bookings;
    long _stated;

    const string CheckedIn = "CHECKEDIN";
    const string Boarded = "BOARDED";

    public long Persons { get; private set; }

    public void Begin(MessageHeader header)
    {
        (_header, _part, _pnr, _next, _sent, _passenger, _bookings, _stated) = (header, PnrPart.Header, null, null, null, null, 0, -1);
        Announce(MessageFunction.Full);
    }

    public void End(Segment at)
    {
        Flush(at);
        if (_stated >= 0 && _stated != _bookings)
        {
            faults.Total(at, "edifact.booking-count", "bookings", _stated, _bookings);
        }
    }

    public void Take(Segment segment)
    {
        switch (segment.Tag)
        {
            case Tags.Src:
                Flush(segment);
                Start(segment);
                break;
            case Tags.Rci:
                TakeLocators(segment);
                break;
            case Tags.Tif:
                TakeName(segment);
                break;
            case Tags.Tvl:
                TakeFlight(segment);
                break;
            case Tags.Msg:
                TakeFunction(segment);
                break;
            case Tags.Eqn:
                TakeTotal(segment);
                break;
            case Tags.Abi or Tags.Sac:
                _part = _pnr is null ? _part : PnrPart.History;
                break;
            case Tags.Dat:
                TakeDate(segment);
                break;
            case Tags.Tri:
                TakeCheckIn(segment);
                break;
            default:
                TakeDetail(segment);
                break;
        }
    }

    void Announce(MessageFunction function) => rows.Message = new RawMessage
    {
        Function = function,
        SentTicks = _header.SentTicks,
        Stream = $"PNRGOV {_header.Sender}",
        Interchange = _header.Interchange,
        Reference = _header.Reference.Length == 0 ? null : _header.Reference,
        Part = _header.Part,
    };

    void Start(Segment at)
    {
        _pnr = new Pnr { Line = at.Line, Offset = at.Offset };
        (_next, _passenger, _checkedIn, _checkInReference, _part) = (null, null, null, null, PnrPart.Booking);
    }

    void TakeFunction(Segment msg)
    {
        if (_pnr is not null)
        {
            _part = PnrPart.NonAir;
        }
        else if (msg[1, 1].SequenceEqual("141"u8))
        {
            Announce(MessageFunction.Change);
        }
    }

    void TakeTotal(Segment eqn)
    {
        if (_pnr is not null)
        {
            _part = PnrPart.Split;
        }
        else if (Paxlst.PaxlstLegs.Number(eqn[1]) is { } stated)
        {
            _stated = stated;
        }
    }

    void TakeLocators(Segment rci)
    {
        if (_pnr is null)
        {
            Start(rci);
        }
        switch (_part)
        {
            case PnrPart.Booking or PnrPart.Passenger:
                _pnr!.AddLocators(rci);
                break;
            case PnrPart.Flight or PnrPart.CheckIn or PnrPart.History when !_pnr!.Shares(rci):
                // The airline's own locator of this segment, or the first trace of the next booking: what follows tells.
                _next = new Pnr { Line = rci.Line, Offset = rci.Offset };
                _next.AddLocators(rci);
                break;
        }
    }

    void TakeName(Segment tif)
    {
        if (_part == PnrPart.History && _next is not null)
        {
            StartLost(tif);
        }
        (string?, string?) name = (TextOf.Value(tif[1]), TextOf.Value(tif[2]));
        switch (_part)
        {
            case PnrPart.History or PnrPart.Split or PnrPart.NonAir:
                return;
            case PnrPart.CheckIn or PnrPart.Flight:
                _checkedIn = Match(tif, name);
                if (_checkedIn is not null)
                {
                    TakeStatus();
                    return;
                }
                if (_next is not null)
                {
                    StartLost(tif);
                }
                break;
        }
        if (_pnr is null)
        {
            Start(tif);
        }
        AddPassenger(tif);
    }

    /// <summary>The next booking begins here though its first segment is missing.</summary>
    void StartLost(Segment at)
    {
        Pnr next = _next!;
        faults.LostBoundary(at);
        Flush(at);
        Start(at);
        _pnr = next;
    }

    PnrPassenger? Match(Segment tif, (string?, string?) name)
    {
        string? reference = TextOf.Value(tif[2, 2])?.TrimStart('0') ?? _checkInReference;
        return _pnr!.Passengers.Find(p => PnrName.Likeness(p.Name, name) == 2)
            ?? _pnr.Passengers.Find(p => reference is not null && p.References.Contains(reference));
    }

    void AddPassenger(Segment tif)
    {
        bool isGroup = tif[1, 1] is [(byte)'G' or (byte)'C'] || tif[2, 1] is [(byte)'G'];
        if (isGroup)
        {
            rows.NotAPersonCount++;
            _passenger = null;
            return;
        }
        _passenger = new PnrPassenger
        {
            Line = tif.Line,
            Offset = tif.Offset,
            Surname = TextOf.Value(tif[1]),
            GivenNames = TextOf.Value(tif[2]),
            IsInfant = tif[2, 1].SequenceEqual("IN"u8) || tif[2, 1].SequenceEqual("INF"u8),
        };
        PnrDetails.Refer(_passenger, tif[2, 2]);
        _pnr!.Passengers.Add(_passenger);
        _part = _part == PnrPart.Booking ? PnrPart.Passenger : _part;
    }

    void TakeFlight(Segment tvl)
    {
        if (_pnr is null)
        {
            _sent ??= PnrSegments.Leg(tvl);
            return;
        }
        if (_part is PnrPart.NonAir or PnrPart.History)
        {
            return;
        }
        if (PnrSegments.IsSecondNumber(tvl))
        {
            if (_pnr.Segments is [.., var last])
            {
                PnrSegments.AddSecondNumber(last.Leg, TextOf.Value(tvl[5])!, _sent);
            }
            return;
        }
        if (!PnrSegments.IsFlight(tvl))
        {
            return;
        }
        _pnr.Segments.Add(new PnrSegment { Leg = PnrSegments.Leg(tvl), BookingClass = TextOf.Value(tvl[5, 1]) });
        (_part, _passenger, _checkedIn, _checkInReference) = (PnrPart.Flight, null, null, null);
    }

    void TakeDate(Segment dat)
    {
        bool isTransaction = dat[1].SequenceEqual("700"u8) || dat[1].SequenceEqual("710"u8);
        if (isTransaction && _next is not null && _part is PnrPart.Flight or PnrPart.CheckIn or PnrPart.History)
        {
            StartLost(dat);
        }
        else if (_part is PnrPart.Flight or PnrPart.CheckIn)
        {
            _checkInStatus = dat[1].SequenceEqual("3"u8) ? Boarded : CheckedIn;
        }
    }

    void TakeCheckIn(Segment tri)
    {
        if (_part is not (PnrPart.Flight or PnrPart.CheckIn))
        {
            return;
        }
        _part = PnrPart.CheckIn;
        _checkInReference = TextOf.Value(tri[2, 3])?.TrimStart('0');
        _checkedIn = _pnr!.Passengers.Find(p => _checkInReference is not null && p.References.Contains(_checkInReference));
        TakeStatus();
    }

    void TakeStatus()
    {
        if (_checkedIn is not null && _part == PnrPart.CheckIn && _pnr!.Segments is [.., var segment])
        {
            segment.CheckedIn[_checkedIn] = _checkInStatus;
        }
    }

    void TakeDetail(Segment segment)
    {
        if (!Tags.IsKnown(segment.Tag))
        {
            faults.UnknownSegment(segment);
            return;
        }
        if (segment.Tag == Tags.Ssr && SensitiveCodes.IsOne(segment[1]))
        {
            faults.Sensitive(segment);
            return;
        }
        if (_pnr is not { } pnr || _part == PnrPart.History)
        {
            return;
        }
        switch (segment.Tag)
        {
            case Tags.Ssr:
                PnrRemarks.Take(segment, pnr, _passenger, ReferenceDay);
                break;
            case Tags.Org when _part == PnrPart.Booking:
                PnrDetails.Origin(segment, pnr);
                break;
            case Tags.Add when _part is PnrPart.Booking or PnrPart.Passenger:
                PnrDetails.Address(segment, pnr, _passenger);
                break;
            case Tags.Ift when _part is PnrPart.Booking or PnrPart.Passenger:
                PnrDetails.Text(segment, pnr, _passenger);
                break;
            case Tags.Ssd when _checkedIn is not null && pnr.Segments is [.., var flight] && TextOf.Value(segment[1]) is { } seat:
                flight.Seats[_checkedIn] = seat;
                break;
            case Tags.Rpi when pnr.Segments is [.., var booked]:
                booked.Status ??= TextOf.Value(segment[2]);
                break;
            case Tags.Tra when pnr.Segments is [.., var operated]:
                PnrDetails.Operating(segment, operated.Leg);
                break;
            default:
                TakePassengerDetail(segment);
                break;
        }
    }

    void TakePassengerDetail(Segment segment)
    {
        if (_passenger is null)
        {
            return;
        }
        switch (segment.Tag)
        {
            case Tags.Tkt:
                PnrDetails.Ticket(segment, _passenger);
                break;
            case Tags.Fop:
                PnrDetails.Payment(segment, _passenger);
                break;
            case Tags.Ref:
                PnrDetails.Reference(segment, _passenger);
                break;
        }
    }

    /// <summary>Day near which births and expiries lie: that of the flight the message was sent for.</summary>
    DateOnly ReferenceDay => _sent?.DepartureDay ?? _header.Day;

    /// <summary>Adds the rows of the booking that is complete.</summary>
    void Flush(Segment at)
    {
        if (_pnr is not { } pnr)
        {
            return;
        }
        _pnr = null;
        if (!pnr.HasAnything && pnr.Remarks.Count == 0)
        {
            return;
        }
        _bookings++;
        for (int unseen = PnrDocuments.Assign(pnr); unseen > 0; unseen--)
        {
            faults.FromDocument(at);
        }
        pnr.Passengers.RemoveAll(p => !p.HasName && p.Documents.Count == 0);
        if (pnr.Passengers.Count == 0)
        {
            faults.EmptyBooking(at);
            rows.RejectedCount++;
            return;
        }
        Persons += pnr.Passengers.Count;
        PnrRows.Add(pnr, _sent, rows);
    }
}
