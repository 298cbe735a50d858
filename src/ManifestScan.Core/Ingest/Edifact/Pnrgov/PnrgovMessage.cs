using ManifestScan.Ingest.Messages;
using ManifestScan.Ingest.Edifact.Paxlst;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Reads PNRGOV messages 10.1 to 16.1: bookings with passengers, flight segments, check-in and history.</summary>
sealed class PnrgovMessage : IMessage
{
    readonly RowBuilder _rows;
    readonly EdifactFaults _faults;
    readonly PnrOutput _output;
    readonly PnrReading _reading;
    MessageHeader _header = new();
    long _stated;

    internal PnrgovMessage(RowBuilder rows, EdifactFaults faults)
    {
        (_rows, _faults) = (rows, faults);
        _output = new PnrOutput(rows, faults);
        _reading = new PnrReading(_output, faults);
    }

    public long Persons => _output.Persons;

    public void Begin(MessageHeader header)
    {
        (_header, _stated) = (header, -1);
        _output.Begin();
        _reading.Clear();
        Announce(MessageFunction.Full);
    }

    public void End(Segment at)
    {
        _reading.Flush(at);
        if (_stated >= 0 && _stated != _output.Bookings)
        {
            _faults.Total(at, "edifact.booking-count", "bookings", _stated, _output.Bookings);
        }
    }

    public SegmentUse Take(Segment segment)
    {
        switch (segment.Tag)
        {
            case Tags.Src:
                _reading.Flush(segment);
                _reading.Start(segment);
                return SegmentUse.Used;
            case Tags.Rci:
                return _reading.TakeLocators(segment);
            case Tags.Tif:
                return _reading.TakeName(segment);
            case Tags.Dat:
                return _reading.TakeDate(segment);
            case Tags.Tri:
                return _reading.TakeCheckIn(segment);
            case Tags.Abi or Tags.Sac:
                return _reading.TakeHistory(segment, ReferenceDay);
            case Tags.Tvl or Tags.Msg or Tags.Eqn:
                return TakeInHeaderOrBooking(segment);
            default:
                return TakeDetail(segment);
        }
    }

    void Announce(MessageFunction function) => _rows.Message = new RawMessage
    {
        Function = function,
        SentTicks = _header.SentTicks,
        Stream = $"PNRGOV {_header.Sender}",
        Interchange = _header.Interchange,
        Reference = _header.Reference.Length == 0 ? null : _header.Reference,
        Part = _header.Part,
    };

    /// <summary>In front of the first booking these say what the message is: its flight, function and number of bookings.</summary>
    SegmentUse TakeInHeaderOrBooking(Segment segment)
    {
        bool isHeader = _reading.Pnr is null;
        switch (segment.Tag)
        {
            case Tags.Tvl when isHeader:
                _output.Sent ??= PnrSegments.Leg(segment);
                break;
            case Tags.Tvl:
                return _reading.TakeFlight(segment);
            case Tags.Msg when isHeader && segment[1, 1].SequenceEqual("141"u8):
                Announce(MessageFunction.Change);
                break;
            case Tags.Msg:
                _reading.Enter(PnrPart.NonAir);
                break;
            case Tags.Eqn when isHeader:
                _stated = PaxlstLegs.Number(segment[1]) ?? _stated;
                break;
            default:
                _reading.Enter(PnrPart.Split);
                break;
        }
        return SegmentUse.Used;
    }

    SegmentUse TakeDetail(Segment segment)
    {
        if (!Tags.IsKnown(segment.Tag) || Tags.IsOfManifest(segment.Tag))
        {
            _faults.UnknownSegment(segment);
            return SegmentUse.Rejected;
        }
        if (segment.Tag == Tags.Ssr && SensitiveCodes.IsOne(segment[1]))
        {
            _faults.Sensitive(segment);
            return SegmentUse.Rejected;
        }
        if (_reading.IsHistory)
        {
            return _reading.TakeHistory(segment, ReferenceDay);
        }
        return _reading.Pnr is { } pnr && TakeBookingDetail(segment, pnr) ? SegmentUse.Used : SegmentUse.PassedOver;
    }

    /// <returns>Whether it is of a kind that is kept.</returns>
    bool TakeBookingDetail(Segment segment, Pnr pnr)
    {
        switch (segment.Tag)
        {
            case Tags.Ssr:
                return PnrRemarks.Take(segment, pnr, _reading.Passenger, ReferenceDay);
            case Tags.Org when _reading.IsBooking:
                PnrDetails.Origin(segment, pnr);
                break;
            case Tags.Add when _reading.IsBookingOrPassenger:
                PnrDetails.Address(segment, pnr, _reading.Passenger);
                break;
            case Tags.Ift when _reading.IsBookingOrPassenger:
                return PnrDetails.Text(segment, pnr, _reading.Passenger);
            case Tags.Ssd or Tags.Tbd:
                _reading.TakeAtCheckIn(segment);
                break;
            case Tags.Rpi when pnr.Segments is [.., var booked]:
                booked.Status ??= TextOf.Value(segment[2]);
                break;
            case Tags.Tra when pnr.Segments is [.., var operated]:
                PnrDetails.Operating(segment, operated.Leg);
                break;
            case Tags.Tkt or Tags.Fop or Tags.Ref when _reading.Passenger is { } passenger:
                PnrDetails.Take(segment, passenger);
                break;
            default:
                return false;
        }
        return true;
    }

    /// <summary>Day near which births and expiries lie: that of the flight the message was sent for.</summary>
    DateOnly ReferenceDay => _output.Sent?.DepartureDay ?? _header.Day;
}
