using System.Runtime.InteropServices;
using System.Text;
using ManifestScan.Ingest.Delimited;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Messages;

/// <summary>Collects rows of a format that is no table: fields are set one by one, and a row is added from what is set.</summary>
/// <param name="source">Index of the source.</param>
/// <param name="kind">What the rows are.</param>
/// <param name="rejects">Faults found while reading; each block takes what has come up since the last one.</param>
sealed class RowBuilder(int source, InputKind kind, List<Reject> rejects)
{
    // What the columns of so many rows hold stays in the cache of a core: four times as many read a third slower.
    const int RowsPerBlock = 1 << 11;

    static readonly int FieldCount = Enum.GetValues<Field>().Length;

    readonly int[] _row = Filled();
    readonly List<int>[] _ids = [.. Enumerable.Range(0, FieldCount).Select(_ => new List<int>())];
    readonly TextDictionary?[] _values = new TextDictionary?[FieldCount];
    readonly TextDictionary?[] _before = new TextDictionary?[FieldCount];
    readonly byte[] _utf8 = new byte[512];
    readonly LastTexts[] _last = new LastTexts[FieldCount];
    readonly List<int> _used = [];
    readonly List<int> _lines = [];
    readonly List<long> _offsets = [];
    readonly List<int> _messageOfRow = [];
    readonly List<RawMessage> _messages = [];
    readonly List<RawHistory> _history = [];
    int _message = -1;

    /// <summary>Rows added.</summary>
    internal int Count => _lines.Count;

    /// <summary>The message that rows added from now on belong to.</summary>
    internal RawMessage? Message
    {
        get => field;
        set => (field, _message) = (value, -1);
    }

    /// <summary>Records that were rejected.</summary>
    internal int RejectedCount { get; set; }

    /// <summary>Records that name a group and no person.</summary>
    internal int NotAPersonCount { get; set; }

    /// <summary>Blocks that are complete, in order; the reader takes them out.</summary>
    internal Queue<RawBlock> Done { get; } = new();

    /// <summary>Sets a field of the next rows; empty text means not provided.</summary>
    internal void Set(Field field, ReadOnlySpan<byte> value)
    {
        value = FieldText.Trim(value);
        _row[(int)field] = value.IsEmpty ? TextDictionary.Null : Values(field).Intern(value);
    }

    /// <summary>Whether a field of the next rows is set.</summary>
    internal bool IsSet(Field field) => _row[(int)field] >= 0;

    /// <summary>Sets a field of the next rows unless it is set already.</summary>
    /// <returns>Whether it holds this value now; so it does where there is none.</returns>
    internal bool Keep(Field field, ReadOnlySpan<byte> value)
    {
        if (!IsSet(field))
        {
            Set(field, value);
            return true;
        }
        value = FieldText.Trim(value);
        return value.IsEmpty || _values[(int)field]![_row[(int)field]].SequenceEqual(value);
    }

    /// <summary>Sets a field of the next rows; null or empty means not provided.</summary>
    internal void Set(Field field, string? value)
    {
        int index = (int)field;
        if (string.IsNullOrEmpty(value))
        {
            _row[index] = TextDictionary.Null;
            return;
        }
        // The leg is the same object from passenger to passenger, codes come from a cache: comparing references saves most hashes. Out and
        // back take turns, so the last two are kept.
        ref LastTexts last = ref _last[index];
        if (!ReferenceEquals(value, last.Text))
        {
            last = ReferenceEquals(value, last.TextBefore)
                ? new LastTexts(last.TextBefore, last.IdBefore, last.Text, last.Id)
                : new LastTexts(value, Intern(Values(field), value), last.Text, last.Id);
        }
        _row[index] = last.Id;
    }

    /// <summary>What some fields are set to, for later rows of the same record.</summary>
    internal KeptValues Keep(Field[] fields)
    {
        var ids = new int[fields.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = _row[(int)fields[i]];
        }
        return new KeptValues(fields, ids);
    }

    /// <summary>Sets fields to what was kept of them.</summary>
    internal void Put(KeptValues kept)
    {
        for (int i = 0; i < kept.Ids.Length; i++)
        {
            _row[(int)kept.Fields[i]] = kept.Ids[i];
        }
    }

    /// <summary>Adds the history of the booking whose rows come next.</summary>
    /// <param name="history">Its entries.</param>
    /// <param name="rows">How many rows it will have.</param>
    internal void Add(List<RawHistory> history, int rows)
    {
        foreach (RawHistory entry in history)
        {
            _history.Add(entry with { Row = Count, Rows = rows });
        }
    }

    /// <summary>Adds a row of what is set, and leaves it set.</summary>
    /// <param name="line">Line on which the record begins, 1-based.</param>
    /// <param name="offset">Byte at which it begins, 0-based.</param>
    internal void Add(long line, long offset)
    {
        foreach (int field in CollectionsMarshal.AsSpan(_used))
        {
            _ids[field].Add(_row[field]);
        }
        _lines.Add(checked((int)Math.Min(line, int.MaxValue)));
        _offsets.Add(offset);
        if (_message < 0 && Message is { } message)
        {
            _message = _messages.Count;
            _messages.Add(message);
        }
        _messageOfRow.Add(_message);
    }

    /// <summary>Forgets every field that is set: the record is complete.</summary>
    internal void Clear()
    {
        Array.Fill(_row, TextDictionary.Null);
        if (Count >= RowsPerBlock)
        {
            Close();
        }
    }

    /// <summary>Makes a block of the rows, also when there is only a reject.</summary>
    internal void Close()
    {
        if (Count == 0 && RejectedCount + NotAPersonCount == 0 && rejects.Count == 0)
        {
            return;
        }
        var block = new RawBlock
        {
            Source = source,
            Kind = kind,
            RowCount = _lines.Count,
            RejectedCount = RejectedCount,
            NotAPersonCount = NotAPersonCount,
            Lines = [.. _lines],
            Offsets = [.. _offsets],
            MessageOfRow = [.. _messageOfRow],
            Messages = [.. _messages],
            History = [.. _history],
            Rejects = [.. rejects.OrderBy(r => r.Line)],
        };
        for (int field = 0; field < FieldCount; field++)
        {
            if (_values[field] is { } values)
            {
                block[(Field)field] = new RawColumn([.. _ids[field]], values);
                _before[field] = values;
                _ids[field].Clear();
            }
        }
        Done.Enqueue(block);
        Reset();
    }

    void Reset()
    {
        _used.Clear();
        Array.Clear(_values);
        Array.Clear(_last);
        _lines.Clear();
        _offsets.Clear();
        _messageOfRow.Clear();
        _messages.Clear();
        _history.Clear();
        _message = -1;
        rejects.Clear();
        (RejectedCount, NotAPersonCount) = (0, 0);
    }

    int Intern(TextDictionary values, string value)
    {
        if (value.Length * 3 > _utf8.Length)
        {
            return values.Intern(value.AsSpan());
        }
        return values.Intern(_utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, _utf8)));
    }

    TextDictionary Values(Field field)
    {
        if (_values[(int)field] is not { } values)
        {
            _values[(int)field] = values = _before[(int)field] is { } before ? new TextDictionary(before) : new TextDictionary();
            _ids[(int)field].AddRange(Enumerable.Repeat(TextDictionary.Null, _lines.Count));
            _used.Add((int)field);
        }
        return values;
    }

    static int[] Filled()
    {
        var row = new int[FieldCount];
        Array.Fill(row, TextDictionary.Null);
        return row;
    }

    /// <summary>The last two texts that a field was set to, and their ids.</summary>
    readonly record struct LastTexts(string? Text, int Id, string? TextBefore, int IdBefore);
}
