using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Finds where whole records end in a text that starts with a record, and refuses those that cannot be cut.</summary>
/// <remarks>
/// Jumps from quote to quote; between them only the last line break matters. Every decision depends on the text alone, never on
/// where the text happens to end, so that records are the same for any size of chunk.
/// </remarks>
ref struct RecordScan
{
    readonly ReadOnlySpan<byte> _text;
    readonly bool _isEnd;
    readonly CutRules _rules;
    readonly Chunk _chunk;
    readonly int _source;
    // A CR at the very end may be half of a CR LF that is not read yet.
    readonly int _lineLimit;
    int _segment;
    int _record;
    int _at;
    int _spanningQuote = -1;

    internal RecordScan(Chunk chunk, int length, bool isEnd, CutRules rules, int source, long firstLine)
    {
        _chunk = chunk;
        _text = chunk.Bytes.AsSpan(0, length);
        _isEnd = isEnd;
        _rules = rules;
        _source = source;
        _lineLimit = !isEnd && length > 0 && _text[^1] == '\r' ? length - 1 : length;
        Line = firstLine;
    }

    /// <summary>Offset behind the last whole or refused record: the next text starts here.</summary>
    internal readonly int Cut => _record;

    /// <summary>Line of <see cref="Cut"/>.</summary>
    internal long Line { get; private set; }

    /// <summary>The rest of a refused record is not read yet: skip to the next line break.</summary>
    internal bool MustSkipLine { get; private set; }

    internal void Run()
    {
        while (!MustSkipLine)
        {
            int found = _text[_at..].IndexOf(_rules.Quote);
            int quote = found < 0 ? _text.Length : _at + found;
            if (!EndRecords(quote))
            {
                continue;
            }
            if (quote == _text.Length)
            {
                break;
            }
            if (!_rules.Opens(_text, _record, quote))
            {
                _at = quote + 1;
            }
            else if (!PassQuoted(quote))
            {
                break;
            }
        }
        Flush();
    }

    /// <summary>Refuses a last record that no line break ends.</summary>
    internal void RefuseTail(string code)
    {
        if (_record < _text.Length)
        {
            Refuse(_record, IngestFaults.CutRecord(_source, Line, code));
        }
    }

    /// <summary>Treats a last record that no line break ends as whole.</summary>
    internal void TakeTail()
    {
        _record = _text.Length;
        Flush();
    }

    /// <summary>Ends the records whose line break stands before <paramref name="until"/>; false when one was refused.</summary>
    bool EndRecords(int until)
    {
        int stop = Math.Min(until, _lineLimit);
        if (_spanningQuote >= 0 && !EndSpanningRecord(until, stop))
        {
            return false;
        }
        int longest = _rules.Limits.MaxLineBytes;
        while (until - _record > longest)
        {
            int end = LineBreaks.LastEnd(_text, Math.Max(_at, _record), Math.Min(stop, _record + longest + 1));
            if (end < 0)
            {
                Refuse(Math.Max(_at, _record + longest), IngestFaults.LineTooLong(_source, LineOfRecord(), longest));
                return false;
            }
            _record = end;
        }
        int last = LineBreaks.LastEnd(_text, Math.Max(_at, _record), stop);
        _record = Math.Max(last, _record);
        return true;
    }

    /// <summary>
    /// A record with a quoted line break must have as many fields as the others: a quote that was never closed tends to
    /// meet the opening quote of a later record, and the count is what betrays it.
    /// </summary>
    bool EndSpanningRecord(int until, int stop)
    {
        int end = LineBreaks.FirstEnd(_text, _at, stop);
        if (end < 0)
        {
            if (!_isEnd || until < _text.Length)
            {
                return true;
            }
            end = until;
        }
        int fields = _rules.CountFields(_text[_record..end]);
        if (_rules.Columns > 0 && (fields < _rules.Columns || fields > _rules.Columns + 1))
        {
            Refuse(_spanningQuote, IngestFaults.UnterminatedQuote(_source, LineOfRecord()));
            return false;
        }
        _spanningQuote = -1;
        _record = _at = end;
        return true;
    }

    /// <summary>Moves behind the field that a quote opens; false when more text is needed.</summary>
    bool PassQuoted(int open)
    {
        int longest = _rules.Limits.MaxQuotedBytes;
        int close = _rules.Close(_text, open);
        bool isOpen = close == _text.Length;
        if (!_isEnd && close >= _text.Length - 1 && Math.Min(close, _text.Length) - open <= longest)
        {
            return false;
        }
        bool isSpanning = !isOpen && _text[open..close].IndexOfAny((byte)'\r', (byte)'\n') >= 0;
        int next = close + 1;
        while (isSpanning && next < _text.Length && next - close <= longest && _rules.IsBlank(_text[next]))
        {
            next++;
        }
        if (isSpanning && next >= _text.Length && !_isEnd)
        {
            return false;
        }
        if (isOpen || close - open > longest || (isSpanning && !Closes(open, close, next)))
        {
            Refuse(open, IngestFaults.UnterminatedQuote(_source, LineOfRecord()));
            return true;
        }
        if (isSpanning && _spanningQuote < 0)
        {
            _spanningQuote = open;
        }
        _at = close + 1;
        return true;
    }

    readonly bool Closes(int open, int close, int next) =>
        LineBreaks.Count(_text[open..close]) <= _rules.Limits.MaxQuotedLines
        && (next >= _text.Length || _text[next] == _rules.Delimiter || _text[next] is (byte)'\r' or (byte)'\n');

    /// <summary>Leaves out the record that is being looked at, up to the first line break from <paramref name="from"/> on.</summary>
    void Refuse(int from, Reject reject)
    {
        Flush();
        _chunk.Rejects.Add(reject);
        int end = LineBreaks.FirstEnd(_text, from, _lineLimit);
        if (end < 0)
        {
            MustSkipLine = !_isEnd;
            end = _lineLimit;
        }
        Line += LineBreaks.Count(_text[_record..end]);
        _segment = _record = _at = end;
        _spanningQuote = -1;
    }

    readonly long LineOfRecord() => Line + LineBreaks.Count(_text[_segment.._record]);

    void Flush()
    {
        if (_record > _segment)
        {
            int breaks = LineBreaks.Count(_text[_segment.._record]);
            _chunk.Segments.Add(new Segment(_segment, _record - _segment, Line, breaks));
            Line += breaks;
            _segment = _record;
        }
    }
}
