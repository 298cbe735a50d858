using CsvHelper;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Collects the records of one chunk by columns.</summary>
sealed class BlockBuilder(SourceColumn[] columns, int capacity)
{
    readonly int[][] _ids = [.. columns.Select(_ => new int[capacity])];
    readonly TextDictionary[] _values = OfFields(columns);
    readonly int[] _lastId = [.. columns.Select(_ => TextDictionary.Null)];
    readonly int[] _lines = new int[capacity];
    int _count;

    internal List<Reject> Rejects { get; } = [];

    internal int RejectedCount { get; set; }

    internal int SkippedCount { get; set; }

    internal int LastLine => _lines[_count - 1];

    /// <summary>Adds the reader's record.</summary>
    /// <returns>Number of columns that hold something.</returns>
    internal int Add(CsvReader reader, long line)
    {
        int filled = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            ReadOnlySpan<byte> value = FieldText.Trim(reader.GetSpan(columns[i].Index));
            int id = value.IsEmpty ? TextDictionary.Null : Intern(i, value);
            _ids[i][_count] = id;
            filled += id < 0 ? 0 : 1;
        }
        _lines[_count++] = checked((int)line);
        return filled;
    }

    internal void RemoveLast() => _count--;

    internal RawBlock Build(int source, InputKind kind)
    {
        var block = new RawBlock
        {
            Source = source,
            Kind = kind,
            RowCount = _count,
            RejectedCount = RejectedCount,
            Lines = Shrink(_lines),
            Rejects = [.. Rejects.OrderBy(r => r.Line)],
            SegmentFields = [.. columns.Where(c => c.Segment > 0).Select(c => c.Field!.Value).Distinct()],
        };
        var segments = new List<SegmentColumn>();
        for (int i = 0; i < columns.Length; i++)
        {
            var column = new RawColumn(Shrink(_ids[i]), _values[i]);
            if (columns[i].Segment > 0)
            {
                segments.Add(new SegmentColumn(columns[i].Field!.Value, columns[i].Segment, column));
            }
            else
            {
                block[columns[i].Field!.Value] = column;
            }
        }
        return segments.Count == 0 ? block : new SegmentRows(block, segments).Unfold();
    }

    /// <summary>The columns of one field share their texts, so that a record may take its value from any of them.</summary>
    static TextDictionary[] OfFields(SourceColumn[] columns)
    {
        var byField = new Dictionary<Field, TextDictionary>();
        return [.. columns.Select(c => byField.TryGetValue(c.Field!.Value, out TextDictionary? known) ? known : byField[c.Field.Value] = new TextDictionary())];
    }

    /// <summary>
    /// Flights, airports and dates repeat from record to record: comparing with the value before saves the hash.
    /// </summary>
    int Intern(int column, ReadOnlySpan<byte> value)
    {
        int last = _lastId[column];
        if (last >= 0 && _values[column][last].SequenceEqual(value))
        {
            return last;
        }
        return _lastId[column] = _values[column].Intern(value);
    }

    int[] Shrink(int[] ids)
    {
        if (ids.Length != _count)
        {
            Array.Resize(ref ids, _count);
        }
        return ids;
    }
}
