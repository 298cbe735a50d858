using System.Buffers;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Cuts a stream of EDIFACT into segments, one interchange after the other, whatever stands between them.</summary>
/// <remarks>
/// Line ends may stand anywhere and belong to nothing. A missing terminator ends the segment at the next known tag; a typographic one counts
/// when a known tag follows; an apostrophe inside a name counts as a letter. Linear in the bytes: no byte is looked at more than twice.
/// </remarks>
sealed class SegmentLexer
{
    /// <summary>No segment of these messages comes near this length; longer data has lost its terminators.</summary>
    internal const int LongestSegment = 1 << 16;

    static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\0\x1A\uFEFF"u8);

    readonly ByteWindow _window;
    readonly SourceOffsets _offsets;
    readonly ByteKinds _kinds = new();
    EdifactSyntax? _declared;
    bool _isInside;
    bool _hasHead;

    internal SegmentLexer(Stream utf8, string encoding)
    {
        _window = new ByteWindow(utf8);
        _offsets = new SourceOffsets(encoding);
    }

    /// <summary>The segment that <see cref="Next"/> found.</summary>
    internal Segment Current { get; } = new();

    /// <summary>Whether no segment is read the fast way; for tests, which compare the two.</summary>
    internal bool IsByteByByte { get; init; }

    /// <summary>Bytes of UTF-8 that have been used.</summary>
    internal long Position => _window.Position;

    /// <summary>Line of the next byte, 1-based.</summary>
    internal long Line { get; private set; } = 1;

    /// <summary>Finds the next segment.</summary>
    internal bool Next()
    {
        while (true)
        {
            if (!_isInside && !FindInterchange())
            {
                return false;
            }
            ReadOnlySpan<byte> ahead = _window.Ahead(LongestSegment + 256);
            if (!ahead.IsEmpty && ahead[0] is <= 0x20 or >= 0x7F)
            {
                SkipBlanks();
                ahead = _window.Ahead(LongestSegment + 256);
            }
            if (ahead.IsEmpty)
            {
                return false;
            }
            if (ahead[0] == 'U' && ReadHead(ahead))
            {
                continue;
            }
            CutNext(ahead);
            _isInside = Current.Tag != Tags.Unz || GoesOn();
            return true;
        }
    }

    /// <summary>Takes what the head of an interchange says of its service characters.</summary>
    /// <returns>Whether it is no segment: a service string.</returns>
    bool ReadHead(ReadOnlySpan<byte> ahead)
    {
        if (ahead.StartsWith("UNA"u8))
        {
            ReadServiceString(ahead);
            return true;
        }
        if (ahead.StartsWith("UNB"u8) || (!_hasHead && (ahead.StartsWith("UNG"u8) || ahead.StartsWith("UNH"u8))))
        {
            _kinds.Use((_declared ?? EdifactSyntax.Default).Confirmed(ahead));
            (_declared, _hasHead) = (null, true);
        }
        return false;
    }

    /// <summary>Whether a segment follows all the same: the end of the interchange is out of place.</summary>
    bool GoesOn()
    {
        ReadOnlySpan<byte> after = _window.Ahead(LongestSegment).TrimStart(" \t\r\n"u8);
        return after.Length > 3 && !after.StartsWith("UN"u8) && Tags.BeginsAt(after, _kinds.Syntax);
    }

    /// <summary>Leaves out teletype lines and whatever else stands before the head of an interchange or message.</summary>
    bool FindInterchange()
    {
        while (true)
        {
            ReadOnlySpan<byte> ahead = _window.Ahead(LongestSegment);
            int at = InterchangeHead.Find(ahead);
            int used = at >= 0 ? at : Math.Max(0, ahead.Length - 8);
            bool isEnd = at < 0 && used == 0;
            Skip(ahead[..(isEnd ? ahead.Length : used)]);
            if (at >= 0 || isEnd)
            {
                (_isInside, _declared, _hasHead) = (at >= 0, null, false);
                return at >= 0;
            }
        }
    }

    void ReadServiceString(ReadOnlySpan<byte> ahead)
    {
        ReadOnlySpan<byte> rest = ahead[3..Math.Min(ahead.Length, 24)];
        int head = rest.IndexOf("UN"u8);
        int length = head >= 0 ? head : Math.Min(6, rest.Length);
        _declared = EdifactSyntax.OfServiceString(rest[..length]);
        _kinds.Use(_declared.Value);
        Skip(ahead[..(3 + length)]);
    }

    void SkipBlanks()
    {
        while (true)
        {
            ReadOnlySpan<byte> ahead = _window.Ahead(LongestSegment + 256);
            int blanks = ahead.IndexOfAnyExcept(Blank);
            int count = blanks < 0 ? ahead.Length : blanks;
            if (count == 0)
            {
                return;
            }
            Skip(ahead[..count]);
        }
    }

    void Skip(ReadOnlySpan<byte> bytes)
    {
        _offsets.Pass(bytes);
        Line += bytes.Count((byte)'\n');
        _window.Use(bytes.Length);
    }

    void CutNext(ReadOnlySpan<byte> ahead)
    {
        Current.Begin(_offsets.Of(_window.Position), Line);
        int plain = IsByteByByte ? 0 : Current.TakePlain(_window, _kinds);
        if (plain > 0)
        {
            // Neither line ends nor letters of several bytes: nothing to count.
            _window.Use(plain);
            return;
        }
        Cut(ahead);
    }

    void Cut(ReadOnlySpan<byte> ahead)
    {
        Segment segment = Current;
        segment.Begin(_offsets.Of(_window.Position), Line);
        int most = Math.Min(ahead.Length, LongestSegment);
        bool hasHighBytes = false;
        int at = 0;
        bool isDone = false;
        while (at < most && !isDone)
        {
            int plain = _kinds.PlainLength(ahead[at..most]);
            segment.Add(ahead.Slice(at, plain));
            at += plain;
            if (at < most)
            {
                hasHighBytes |= ahead[at] >= 0x80;
                isDone = Meet(ahead, ref at, segment);
            }
        }
        segment.IsCut = !isDone && at >= ahead.Length;
        segment.IsUnterminated |= !isDone && !segment.IsCut;
        segment.End(hasHighBytes);
        Skip(ahead[..at]);
    }

    /// <summary>Deals with the one byte that is not plain text.</summary>
    /// <returns>Whether the segment ends here.</returns>
    bool Meet(ReadOnlySpan<byte> ahead, ref int at, Segment segment)
    {
        byte found = ahead[at];
        EdifactSyntax syntax = _kinds.Syntax;
        if (found == syntax.Terminator)
        {
            bool isLiteral = Apostrophe.IsPartOfName(segment, ahead[(at + 1)..], syntax);
            at++;
            if (isLiteral)
            {
                segment.Add("'"u8);
            }
            return !isLiteral;
        }
        if (found == syntax.Element)
        {
            return MeetElement(ahead, ref at, segment);
        }
        if (found == syntax.Component)
        {
            segment.EndComponent();
            at++;
        }
        else if (found == syntax.Release)
        {
            int kept = at + 1 < ahead.Length && ahead[at + 1] is not ((byte)'\r' or (byte)'\n') ? 1 : 0;
            segment.Add(ahead.Slice(at + 1, kept));
            at += 1 + kept;
        }
        else if (found >= 0x80)
        {
            return MeetHigh(ahead, ref at, segment);
        }
        else
        {
            return MeetBreak(ahead, ref at, segment);
        }
        return false;
    }

    static bool MeetElement(ReadOnlySpan<byte> ahead, ref int at, Segment segment)
    {
        // Two segments run together: the tag of the second is the end of what looked like data.
        ReadOnlySpan<byte> open = segment.Open;
        bool mayBeTag = open.Length >= 3 && open[^1] is >= (byte)'A' and <= (byte)'Z' && (segment.Elements > 0 || open.Length > 3) && at >= 3 && open[^3..].SequenceEqual(ahead.Slice(at - 3, 3));
        if (mayBeTag && Tags.IsKnown(Tags.Pack(open[^3..])) && !IsName(segment, open, ahead[(at + 1)..]))
        {
            uint within = segment.Elements > 0 ? Tags.Pack(segment.First3) : 0;
            bool isFree = open.Length == 3 || !char.IsAsciiLetter((char)open[^4]);
            uint tag = Tags.Pack(open[^3..]);
            if (Tags.Fits(tag, ahead[(at + 1)..], isFree && tag != Tags.Tif ? 0 : within))
            {
                segment.Drop(3);
                segment.IsUnterminated = true;
                at -= 3;
                return true;
            }
        }
        segment.EndElement();
        at++;
        return false;
    }

    /// <summary>Whether a word that is a tag stands where names do: first of its segment, or in a remark in front of a passenger's reference.</summary>
    static bool IsName(Segment segment, ReadOnlySpan<byte> open, ReadOnlySpan<byte> after) =>
        (segment.Elements == 1 && open.Length == 3)
        || (segment.Elements > 0 && Tags.Pack(segment.First3) == Tags.Ssr && after.StartsWith("::"u8));

    bool MeetHigh(ReadOnlySpan<byte> ahead, ref int at, Segment segment)
    {
        int quote = Apostrophe.TypographicLength(ahead[at..]);
        if (quote > 0)
        {
            ReadOnlySpan<byte> after = ahead[(at + quote)..].TrimStart(" \t\r\n"u8);
            if (after.IsEmpty || Tags.BeginsAt(after, _kinds.Syntax))
            {
                at += quote;
                return true;
            }
        }
        segment.Add(ahead.Slice(at, 1));
        at++;
        return false;
    }

    bool MeetBreak(ReadOnlySpan<byte> ahead, ref int at, Segment segment)
    {
        ReadOnlySpan<byte> after = ahead[at..].TrimStart(" \t\r\n"u8);
        if (segment.Elements > 0 && Tags.BeginsAt(after, _kinds.Syntax))
        {
            segment.IsUnterminated = true;
            at = ahead.Length - after.Length;
            return true;
        }
        at++;
        return false;
    }
}
