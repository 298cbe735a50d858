using CsvHelper;
using ManifestScan.Ingest.Delimited;
using ManifestScan.Ingest.Dialects;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Reads delimited text of any common encoding and delimiter whole, by its header; what the columns mean is not asked.</summary>
static class PlainTableReader
{
    /// <summary>Reads a table. A row too short has no values at its end; cells beyond the header are left out.</summary>
    /// <param name="source">The source; opened and closed. At most 2 GiB of text.</param>
    /// <exception cref="IOException">The disk failed, or the text cannot be cut into records.</exception>
    internal static PlainTable Read(Source source)
    {
        SourceSample sample = SourceSample.Take(source, new ReadLimits());
        string encoding = EncodingGuess.Of(sample).Name;
        Dialect dialect = DialectGuess.Guess(TextDecoding.Decode(sample.Head, encoding).TrimStart('\uFEFF'), null);
        using Stream utf8 = TextDecoding.ToUtf8(source.Open(), encoding);
        using var text = new MemoryStream();
        utf8.CopyTo(text);
        using CsvReader reader = CsvReader.Create(WithoutMark(text), new CsvReaderOptions
        {
            Separator = dialect.Delimiter,
            Quote = dialect.Quote,
            HasHeader = false,
            TrimWhitespace = dialect.IsPadded,
            IncludeValuesInExceptions = false,
        });
        return Read(reader);
    }

    static PlainTable Read(CsvReader reader)
    {
        if (!reader.Read())
        {
            return new PlainTable([], 0);
        }
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())];
        List<int>[] ids = [.. names.Select(_ => new List<int>())];
        TextDictionary[] values = [.. names.Select(_ => new TextDictionary())];
        int rows = 0;
        while (reader.Read())
        {
            for (int i = 0; i < names.Length; i++)
            {
                ReadOnlySpan<byte> value = i < reader.FieldCount ? FieldText.Trim(reader.GetSpan(i)) : [];
                ids[i].Add(value.IsEmpty ? TextDictionary.Null : values[i].Intern(value));
            }
            rows++;
        }
        return new PlainTable([.. names.Select((name, i) => new PlainColumn(name, [.. ids[i]], values[i]))], rows);
    }

    static ReadOnlyMemory<byte> WithoutMark(MemoryStream text)
    {
        ReadOnlyMemory<byte> all = text.GetBuffer().AsMemory(0, (int)text.Length);
        return all.Span.StartsWith("\uFEFF"u8) ? all[3..] : all;
    }
}
