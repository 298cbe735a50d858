using System.Buffers;
using CsvHelper;
using ManifestScan.Ingest.Delimited;

namespace ManifestScan.Ingest.Numbers;

/// <summary>Turns chunks into numbers. Immutable; one instance serves all worker threads.</summary>
sealed class NumberParser(NumberLayout layout)
{
    readonly CsvReaderOptions _csv = new()
    {
        Separator = layout.Dialect.Delimiter,
        Quote = layout.Dialect.Quote,
        HasHeader = false,
        TrimWhitespace = layout.Dialect.IsPadded,
        TrackLineNumbers = false,
        IncludeValuesInExceptions = false,
    };

    /// <summary>Parses a chunk and gives its buffer back.</summary>
    internal NumberBlock Parse(Chunk chunk)
    {
        int most = chunk.Segments.Sum(s => s.LineBreaks + 1);
        int width = layout.Names.Count;
        var values = new float[width][];
        for (int column = 0; column < width; column++)
        {
            values[column] = new float[most];
        }
        var block = new NumberBlock(0, values, new long[width], new long[width], 0, chunk.Rejects.Count, chunk.Rejects.Count > 0 ? chunk.Rejects[0].Line : 0);
        foreach (Segment segment in chunk.Segments)
        {
            block = Parse(chunk.Bytes.AsMemory(segment.Start, segment.Length), block);
        }
        ArrayPool<byte>.Shared.Return(chunk.Bytes);
        return block;
    }

    NumberBlock Parse(ReadOnlyMemory<byte> text, NumberBlock block)
    {
        int row = block.RowCount;
        long uneven = block.UnevenRows;
        using CsvReader reader = CsvReader.Create(text, _csv);
        while (reader.Read())
        {
            if (reader.FieldCount == 1 && FieldText.Trim(reader.GetSpan(0)).IsEmpty)
            {
                continue;
            }
            uneven += reader.FieldCount == block.Values.Length ? 0 : 1;
            for (int column = 0; column < block.Values.Length; column++)
            {
                block.Values[column][row] = column < reader.FieldCount ? Read(reader, column, block) : float.NaN;
            }
            row++;
        }
        return block with { RowCount = row, UnevenRows = uneven };
    }

    float Read(CsvReader reader, int column, NumberBlock block)
    {
        (NumberKind kind, float value) = NumberText.Read(FieldText.Trim(reader.GetSpan(column)), layout.Dialect.Delimiter != ',');
        block.TextCounts[column] += kind == NumberKind.Text ? 1 : 0;
        block.NotFiniteCounts[column] += kind == NumberKind.NotFinite ? 1 : 0;
        return value;
    }
}
