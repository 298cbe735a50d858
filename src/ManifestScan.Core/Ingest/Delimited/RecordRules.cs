using System.Text;
using CsvHelper;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Decides what becomes of the records that do not look like all the others. Immutable, shared by threads.</summary>
sealed class RecordRules
{
    /// <summary>A record with no more mapped values than this is looked at: it may be blank or a total.</summary>
    internal const int FewFields = 2;

    readonly int _source;
    readonly SourceLayout _layout;
    readonly int _maxColumns;
    readonly byte[][] _headers;
    readonly int _marker;
    readonly int _fewest;

    internal RecordRules(int source, SourceLayout layout, ReadLimits limits)
    {
        _source = source;
        _layout = layout;
        _maxColumns = limits.MaxColumns;
        _headers = [.. layout.Columns.Select(c => Encoding.UTF8.GetBytes(c.Header ?? ""))];
        int half = (layout.Columns.Count + 1) / 2;
        _fewest = layout.IsWide ? Math.Min(half, layout.Columns.Where(c => c.Segment == layout.Columns.Where(s => s.Segment > 0).Min(s => s.Segment)).Max(c => c.Index) + 1) : half;
        _marker = layout.HeaderLine > 0 ? Array.FindIndex(_headers, h => h.Length > 0) : -1;
    }

    internal int Columns => _layout.Columns.Count;

    internal bool StartsLikeHeader(CsvReader reader) =>
        _marker >= 0 && FieldText.Trim(reader.GetSpan(_marker)).SequenceEqual(_headers[_marker]);

    internal RecordUse Judge(CsvReader reader, long line, bool isDamaged, List<Reject> rejects)
    {
        if (IsBlank(reader, 0))
        {
            return RecordUse.NotARecord;
        }
        if (isDamaged && reader.RawRecord.Contains((byte)0))
        {
            rejects.Add(IngestFaults.NulByte(_source, line));
            return RecordUse.Rejected;
        }
        if (StartsLikeHeader(reader) && IsHeader(reader))
        {
            rejects.Add(IngestFaults.RepeatedHeader(_source, line));
            return RecordUse.NotARecord;
        }
        if (FooterText.IsFooter(reader, Columns))
        {
            rejects.Add(IngestFaults.Footer(_source, line));
            return RecordUse.NotARecord;
        }
        if (isDamaged)
        {
            AddEncodingWarning(reader, line, rejects);
        }
        return reader.FieldCount == Columns ? RecordUse.Usable : JudgeWidth(reader, line, rejects);
    }

    RecordUse JudgeWidth(CsvReader reader, long line, List<Reject> rejects)
    {
        int found = reader.FieldCount;
        if (found > _maxColumns || (found > Columns && !IsBlank(reader, Columns)))
        {
            rejects.Add(IngestFaults.TooManyColumns(_source, line, found, Columns));
            return RecordUse.Rejected;
        }
        if (found < Columns && !IsPlausiblyShort(reader))
        {
            rejects.Add(IngestFaults.TooFewColumns(_source, line, found, Columns));
            return RecordUse.Rejected;
        }
        if (found < Columns)
        {
            rejects.Add(IngestFaults.MissingTrailingColumns(_source, line, found, Columns));
        }
        return RecordUse.Usable;
    }

    /// <summary>
    /// Programs that leave out empty cells at the end write short records; a record torn in two is short as well. Half of
    /// the columns must be there, of a wide table the first segment, and what stands in a date column must hold a digit.
    /// </summary>
    bool IsPlausiblyShort(CsvReader reader)
    {
        int found = reader.FieldCount;
        if (found < _fewest)
        {
            return false;
        }
        foreach (SourceColumn column in _layout.Columns)
        {
            if (column.Index < found && column.Field is { } field && FieldShape.HoldsDigits(field))
            {
                ReadOnlySpan<byte> value = FieldText.Trim(reader.GetSpan(column.Index));
                if (!value.IsEmpty && !value.ContainsAnyInRange((byte)'0', (byte)'9'))
                {
                    return false;
                }
            }
        }
        return true;
    }

    bool IsHeader(CsvReader reader)
    {
        for (int i = 0; i < Columns; i++)
        {
            if (!FieldText.Trim(reader.GetSpan(i)).SequenceEqual(_headers[i]))
            {
                return false;
            }
        }
        return true;
    }

    static bool IsBlank(CsvReader reader, int from)
    {
        for (int i = from; i < reader.FieldCount; i++)
        {
            if (!FieldText.Trim(reader.GetSpan(i)).IsEmpty)
            {
                return false;
            }
        }
        return true;
    }

    void AddEncodingWarning(CsvReader reader, long line, List<Reject> rejects)
    {
        int count = reader.RawRecord.Count("\uFFFD"u8);
        if (count > 0)
        {
            int column = 0;
            while (column < reader.FieldCount - 1 && reader.GetSpan(column).IndexOf("\uFFFD"u8) < 0)
            {
                column++;
            }
            string? name = column < Columns ? _layout.Columns[column].FieldName : null;
            rejects.Add(IngestFaults.InvalidEncoding(_source, line, name, count, _layout.Encoding));
        }
    }
}
