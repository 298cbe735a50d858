using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>Reads PAXLST messages of the UN and the US kind: manifests of passengers and crew.</summary>
/// <remarks>
/// Segments are taken in any order; each is put where its meaning belongs. Of two that contradict each other in one passenger the second
/// begins another passenger, whose own first segment is lost: so no damage spreads.
/// </remarks>
sealed class PaxlstMessage(RowBuilder rows, EdifactFaults faults) : IMessage
{
    readonly PaxlstLegs _legs = new();
    MessageHeader _header = new();
    PaxlstFunction _function = new("745", MessageFunction.Full, null);
    PaxlstPerson? _person;
    bool _hasPersons;
    long _passengers;
    long _crew;

    public long Persons { get; private set; }

    public void Begin(MessageHeader header)
    {
        (_header, _person, _hasPersons, _passengers, _crew) = (header, null, false, 0, 0);
        _function = new("745", MessageFunction.Full, null);
        _legs.Clear();
        Announce();
    }

    public void End(Segment at) => Flush(at);

    public SegmentUse Take(Segment segment)
    {
        switch (segment.Tag)
        {
            case Tags.Bgm:
                _function = PaxlstFunction.Of(segment);
                Announce();
                break;
            case Tags.Nad:
                return TakeName(segment);
            case Tags.Pdt:
                Flush(segment);
                _hasPersons = true;
                _person = UsPassenger.Of(segment, ReferenceDay, rows);
                break;
            case Tags.Tdt:
                TakeFlight(segment);
                break;
            case Tags.Cnt:
                Flush(segment);
                Compare(segment);
                break;
            case Tags.Uns or Tags.Com or Tags.Cta or Tags.Gei or Tags.Emp:
                return SegmentUse.PassedOver;
            default:
                return TakeDetail(segment);
        }
        return SegmentUse.Used;
    }

    void Announce() => rows.Message = new RawMessage
    {
        Function = _function.Function,
        SentTicks = _header.SentTicks,
        Stream = $"PAXLST {_header.Sender} {(_function.List is "250" or "336" ? "crew" : "passengers")}",
        Interchange = _header.Interchange,
        Reference = _header.Reference.Length == 0 ? null : _header.Reference,
        Part = _header.Part,
    };

    void TakeFlight(Segment segment)
    {
        if (_hasPersons)
        {
            // Another flight in the same message: those before have their legs already.
            Flush(segment);
            _legs.Clear();
            _hasPersons = false;
        }
        _legs.TakeFlight(segment);
    }

    SegmentUse TakeName(Segment segment)
    {
        string role = TextOf.Value(segment[1]) ?? "";
        bool isPerson = role is "FL" or "FM" or "DDU" or "DDT";
        if (!isPerson && (role is "MS" or "GR" or "CA" or "TO" or "FR" or "CN" or "CR" or "WZ" || !(_hasPersons || HasName(segment))))
        {
            return SegmentUse.PassedOver;
        }
        Flush(segment);
        _hasPersons = true;
        _person = new PaxlstPerson(rows) { Line = segment.Line, Offset = segment.Offset, Role = isPerson ? role : null };
        PaxlstName.Read(segment, _person);
        return SegmentUse.Used;
    }

    /// <summary>A name of two parts where a passenger's stands, under a qualifier that is damaged.</summary>
    static bool HasName(Segment segment) => segment.Components(4) >= 2 && !segment[4, 1].IsEmpty;

    SegmentUse TakeDetail(Segment segment)
    {
        bool isOfFlight = _person is null && (segment.Tag == Tags.Loc ? _legs.TakePlace(segment) : segment.Tag == Tags.Dtm && _legs.TakeTime(segment));
        if (isOfFlight)
        {
            return SegmentUse.Used;
        }
        if (_person is null && PaxlstName.IsDamagedHead(segment))
        {
            return TakeDamagedHead(segment);
        }
        switch (PaxlstDetails.Take(segment, _person, ReferenceDay))
        {
            case DetailUse.Contradicts:
                faults.LostBoundary(segment);
                Flush(segment);
                _hasPersons = true;
                _person = new PaxlstPerson(rows) { Line = segment.Line, Offset = segment.Offset };
                PaxlstDetails.Take(segment, _person, ReferenceDay);
                return SegmentUse.Used;
            case DetailUse.Misplaced:
                faults.Misplaced(segment);
                return SegmentUse.Rejected;
            case DetailUse.Unknown when PaxlstName.IsDamagedHead(segment):
                return TakeDamagedHead(segment);
            case DetailUse.Unknown:
                faults.UnknownSegment(segment);
                return SegmentUse.Rejected;
            case DetailUse.PassedOver:
                return SegmentUse.PassedOver;
            default:
                return SegmentUse.Used;
        }
    }

    SegmentUse TakeDamagedHead(Segment segment)
    {
        faults.DamagedHead(segment);
        Flush(segment);
        _hasPersons = true;
        _person = new PaxlstPerson(rows) { Line = segment.Line, Offset = segment.Offset };
        PaxlstName.Read(segment, _person);
        return SegmentUse.Used;
    }

    /// <summary>Day near which births and expiries lie: that of the flight.</summary>
    DateOnly ReferenceDay => _legs.FirstDay ?? _header.Day;

    /// <summary>Adds the rows of the passenger that is complete.</summary>
    void Flush(Segment at)
    {
        if (_person is not { } person)
        {
            return;
        }
        _person = null;
        if (!person.HasName && !person.HasDocument)
        {
            if (person.Role is not null || person.HasBirthDate)
            {
                faults.NamelessPassenger(at);
                rows.RejectedCount++;
            }
            rows.Clear();
            return;
        }
        Persons++;
        _ = person.Role is "FM" or "DDT" ? _crew++ : _passengers++;
        person.Complete();
        rows.Set(Field.Status, _function.Status);
        foreach (FlightLeg leg in _legs.Between(person.Embarked, person.Debarked))
        {
            Dated(leg, at).Set(rows);
            rows.Add(person.Line, person.Offset);
        }
        rows.Clear();
    }

    /// <summary>A movement without a day cannot be placed: the arrival's stands in, else that of the transmission, and it is said.</summary>
    FlightLeg Dated(FlightLeg leg, Segment at)
    {
        if (leg.DepartureDay is null && (leg.ArrivalDay is not null || _header.Prepared is not null))
        {
            faults.InferredDay(at);
            leg.DepartureDay = leg.ArrivalDay ?? _header.Day;
        }
        return leg;
    }

    void Compare(Segment cnt)
    {
        if (_header.Part > 0 && !_header.IsWhole || _header.Part > 1 || PaxlstLegs.Number(cnt[1, 1]) is not { } stated)
        {
            return;
        }
        (string What, long Found)? total = PaxlstLegs.Number(cnt[1]) switch
        {
            42 => ("passengers", _passengers),
            41 => ("crew members", _crew),
            _ => null,
        };
        if (total is { } known && known.Found != stated)
        {
            faults.Total(cnt, "edifact.passenger-count", known.What, stated, known.Found);
        }
    }
}
