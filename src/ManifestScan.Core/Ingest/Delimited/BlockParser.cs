using System.Text;
using System.Text.Unicode;
using CsvHelper;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>Turns chunks into blocks. Immutable; one instance serves all worker threads.</summary>
sealed class BlockParser
{
    readonly SourceLayout _layout;
    readonly CsvReaderOptions _csv;
    readonly RecordRules _rules;
    readonly SourceColumn[] _mapped;
    readonly int _source;

    internal BlockParser(Source source, SourceLayout layout, ReadLimits limits)
    {
        _source = source.Index;
        _layout = layout;
        _mapped = [.. layout.Columns.Where(c => c.Field is not null)];
        _rules = new RecordRules(source.Index, layout, limits);
        _csv = new CsvReaderOptions
        {
            Separator = layout.Delimiter,
            Quote = layout.Quote,
            HasHeader = false,
            // Trimming halves the speed of the parser (1,000 to 450 MB/s), so only where a padded quote needs it.
            TrimWhitespace = layout.PaddedQuotes,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
        };
    }

    internal ParsedBlock Parse(Chunk chunk)
    {
        var block = new BlockBuilder(_mapped, chunk.Segments.Sum(s => s.LineBreaks + 1));
        block.Rejects.AddRange(chunk.Rejects);
        block.RejectedCount = chunk.Rejects.Count;
        foreach (Segment segment in chunk.Segments)
        {
            Parse(chunk.Bytes.AsMemory(segment.Start, segment.Length), segment.FirstLine, block);
        }
        block.Rejects.AddRange(chunk.SourceRejects);
        RawBlock built = block.Build(_source, _layout.Kind);
        foreach ((Field field, string value) in _layout.Values)
        {
            built[field] = new RawColumn(new int[built.RowCount], TextDictionary.Of([value]));
        }
        bool mayNameSeveral = _layout.Kind is InputKind.Manifest or InputKind.Booking;
        return new ParsedBlock(mayNameSeveral ? PersonRows.Unfold(built) : built, block.SkippedCount);
    }

    void Parse(ReadOnlyMemory<byte> text, long firstLine, BlockBuilder block)
    {
        if (!Utf8.IsValid(text.Span))
        {
            text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Span));
        }
        bool isDamaged = text.Span.Contains((byte)0) || text.Span.IndexOf("\uFFFD"u8) >= 0;
        using CsvReader reader = CsvReader.Create(text, _csv);
        while (reader.Read())
        {
            int filled = block.Add(reader, firstLine + reader.LineNumber - 1);
            if (reader.FieldCount != _rules.Columns || isDamaged || filled <= RecordRules.FewFields || _rules.StartsLikeHeader(reader))
            {
                Judge(reader, block, isDamaged);
            }
        }
    }

    void Judge(CsvReader reader, BlockBuilder block, bool isDamaged)
    {
        switch (_rules.Judge(reader, block.LastLine, isDamaged, block.Rejects))
        {
            case RecordUse.Rejected:
                block.RejectedCount++;
                block.RemoveLast();
                break;
            case RecordUse.NotARecord:
                block.SkippedCount++;
                block.RemoveLast();
                break;
        }
    }
}
