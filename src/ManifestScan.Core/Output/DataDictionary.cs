using System.Globalization;
using System.Text;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>What every table and column means, as Markdown: the page <c>docs/schema.md</c> and the command <c>schema</c>.</summary>
public static class DataDictionary
{
    /// <summary>Names of the tables.</summary>
    public static IEnumerable<string> TableNames => Tables.Select(t => t.Name);

    /// <summary>One table, or all for null; null when there is no such table.</summary>
    public static string? Text(string? table)
    {
        List<OutputTable> tables = [.. Tables.Where(t => table is null || t.Name == table)];
        if (tables.Count == 0)
        {
            return null;
        }
        var text = new StringBuilder();
        foreach (OutputTable each in tables)
        {
            Append(text, each);
        }
        return text.ToString();
    }

    static IEnumerable<OutputTable> Tables => OutputCatalogue.All.Concat(OutputCatalogue.OnRequest);

    static void Append(StringBuilder text, OutputTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {table.Name}\n\n{table.RowMeaning}\n\n| column | type | null | meaning |\n|---|---|---|---|\n");
        foreach (OutputColumn column in table.Columns)
        {
            ParquetField field = column.Field;
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {TypeName(field.Type)} | {(field.IsNullable ? "yes" : "no")} | {column.Meaning} |\n");
        }
        text.Append('\n');
    }

    static string TypeName(ParquetType type) => type switch
    {
        ParquetType.TimestampMicrosUtc => "timestamp (UTC, microseconds)",
        ParquetType.TimestampMicrosLocal => "timestamp (local, microseconds)",
        ParquetType.ListOfString => "list of string",
        ParquetType.ListOfInt64 => "list of int64",
        _ => type.ToString().ToLowerInvariant(),
    };
}
