using System.Globalization;
using ManifestScan.Ingest.Edifact.Paxlst;
using ManifestScan.Ingest.Edifact.Pnrgov;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Reads a source of EDIFACT messages into blocks: envelopes here, contents by kind of message.</summary>
sealed class EdifactReader
{
    readonly int _source;
    readonly SegmentLexer _lexer;
    readonly List<Reject> _rejects = [];
    readonly EdifactFaults _faults;
    readonly RowBuilder _manifest;
    readonly RowBuilder _booking;
    readonly PaxlstMessage _paxlst;
    readonly PnrgovMessage _pnrgov;
    MessageHeader _interchange = new();
    IMessage? _message;
    bool _isOther;
    long _segments;
    long _messagesInInterchange;

    /// <param name="source">Index of the source.</param>
    /// <param name="utf8">Its bytes as UTF-8.</param>
    /// <param name="encoding">The encoding it has, for offsets.</param>
    internal EdifactReader(int source, Stream utf8, string encoding)
    {
        _source = source;
        _lexer = new SegmentLexer(utf8, encoding);
        _faults = new EdifactFaults(source, _rejects);
        _manifest = new RowBuilder(source, InputKind.Manifest, _rejects);
        _booking = new RowBuilder(source, InputKind.Booking, _rejects);
        _paxlst = new PaxlstMessage(_manifest, _faults);
        _pnrgov = new PnrgovMessage(_booking, _faults);
    }

    /// <summary>What ended the source early; null when nothing did.</summary>
    internal Func<SourceFaultException?> SourceFault { get; init; } = () => null;

    /// <summary>What became of the segments so far.</summary>
    internal SegmentCounts Segments { get; } = new();

    /// <summary>Messages that were read.</summary>
    internal long Messages { get; private set; }

    /// <summary>Passengers and crew in them.</summary>
    internal long Persons => _paxlst.Persons + _pnrgov.Persons;

    /// <summary>Reads to the end.</summary>
    internal IEnumerable<RawBlock> Blocks()
    {
        while (_lexer.Next())
        {
            Segments.Count(Take(_lexer.Current));
            while (_manifest.Done.Count + _booking.Done.Count > 0)
            {
                yield return (_manifest.Done.Count > 0 ? _manifest : _booking).Done.Dequeue();
            }
        }
        _message?.End(_lexer.Current);
        if (SourceFault() is { } fault)
        {
            _rejects.Add(IngestFaults.SourceFault(_source, fault));
        }
        foreach (RowBuilder rows in new[] { _manifest, _booking })
        {
            rows.Close();
            while (rows.Done.TryDequeue(out RawBlock? block))
            {
                yield return block;
            }
        }
    }

    SegmentUse Take(Segment segment)
    {
        _segments++;
        if (segment.IsUnterminated)
        {
            _faults.Unterminated(segment);
        }
        else if (segment.IsCut && segment.Tag != Tags.Unz)
        {
            _faults.Cut(segment);
        }
        switch (segment.Tag)
        {
            case Tags.Unb:
                EndMessage(segment);
                _messagesInInterchange = 0;
                _interchange = Interchange(segment);
                break;
            case Tags.Ung or Tags.Une:
                EndMessage(segment);
                break;
            case Tags.Unz:
                EndMessage(segment);
                Compare(segment, "edifact.message-count", "messages", _messagesInInterchange);
                break;
            case Tags.Unh:
                BeginMessage(segment);
                break;
            case Tags.Unt:
                Compare(segment, "edifact.segment-count", "segments", _segments);
                EndMessage(segment);
                break;
            default:
                return TakeContent(segment);
        }
        return SegmentUse.Envelope;
    }

    /// <summary>Whether a segment begins a message of the other kind, whose whole envelope is lost.</summary>
    bool IsOfOtherKind(Segment segment) => segment.Tag switch
    {
        Tags.Bgm or Tags.Pdt => _message == _pnrgov,
        Tags.Src => _message == _paxlst && segment.Elements == 1,
        _ => false,
    };

    SegmentUse TakeContent(Segment segment)
    {
        if (IsOfOtherKind(segment))
        {
            EndMessage(segment);
        }
        if (_message is null && !_isOther)
        {
            // The head of the message is lost: what it is shows in its first segment.
            IMessage? kind = segment.Tag switch
            {
                Tags.Bgm or Tags.Nad or Tags.Tdt or Tags.Pdt => _paxlst,
                Tags.Msg or Tags.Src or Tags.Rci or Tags.Tif or Tags.Tvl => _pnrgov,
                _ => null,
            };
            if (kind is null)
            {
                _faults.NoMessage(segment);
                return SegmentUse.Rejected;
            }
            Begin(kind, _interchange);
        }
        return _message?.Take(segment) ?? SegmentUse.Rejected;
    }

    void BeginMessage(Segment unh)
    {
        EndMessage(unh);
        _messagesInInterchange++;
        _segments = 1;
        IMessage? kind = unh[2].SequenceEqual("PAXLST"u8) ? _paxlst : unh[2].SequenceEqual("PNRGOV"u8) ? _pnrgov : null;
        string? reference = TextOf.Value(unh[3]);
        int.TryParse(unh[4], NumberStyles.None, CultureInfo.InvariantCulture, out int part);
        bool isWhole = !unh[4, 1].SequenceEqual("C"u8);
        MessageHeader header = _interchange with
        {
            Reference = reference ?? _interchange.Interchange,
            // A single part that is also the last is a list in one message.
            Part = part == 1 && isWhole ? 0 : part,
            IsWhole = isWhole,
        };
        if (kind is not null)
        {
            Begin(kind, header);
        }
        else if (unh[2].Length == 6 && unh[2].IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0 && !IsNearly(unh[2]))
        {
            _isOther = true;
            _faults.OtherMessage(unh);
        }
        else
        {
            _interchange = _interchange with { Reference = header.Reference };
        }
    }

    /// <summary>A name of a message kind with a letter or two damaged; its content then says what it is.</summary>
    static bool IsNearly(ReadOnlySpan<byte> type)
    {
        int paxlst = 0, pnrgov = 0;
        for (int i = 0; i < 6; i++)
        {
            paxlst += type[i] == "PAXLST"u8[i] ? 1 : 0;
            pnrgov += type[i] == "PNRGOV"u8[i] ? 1 : 0;
        }
        return Math.Max(paxlst, pnrgov) >= 4;
    }

    void Begin(IMessage kind, MessageHeader header)
    {
        Messages++;
        _message = kind;
        kind.Begin(header);
    }

    void EndMessage(Segment at)
    {
        _message?.End(at);
        (_message, _isOther) = (null, false);
    }

    static MessageHeader Interchange(Segment unb)
    {
        DateTime? prepared = EdifactDates.YearFirst(unb[4]) is { } day
            ? day.ToDateTime(EdifactDates.Time(unb[4, 1]) ?? TimeOnly.MinValue, DateTimeKind.Utc)
            : null;
        string reference = TextOf.Value(unb[5]) ?? "";
        return new MessageHeader { Sender = TextOf.Value(unb[2]) ?? "", Prepared = prepared, Interchange = reference, Reference = reference };
    }

    void Compare(Segment total, string code, string what, long found)
    {
        if (PaxlstLegs.Number(total[1]) is { } stated && stated != found)
        {
            _faults.Total(total, code, what, stated, found);
        }
    }
}
