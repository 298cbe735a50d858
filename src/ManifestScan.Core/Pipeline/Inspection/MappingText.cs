using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Inspection;

/// <summary>What a pipeline file would say of inspected inputs, as YAML to paste and correct.</summary>
public static class MappingText
{
    static readonly string IssuedNumber = FieldNames.Of(Field.DocumentNumber);
    static readonly string Issuer = FieldNames.Of(Field.DocumentIssuer);

    /// <summary>The key <c>inputs</c> of a pipeline; of a table that was not recognised its headers, for somebody to fill in.</summary>
    public static string Yaml(IReadOnlyList<InspectedSource> sources)
    {
        var yaml = new StringBuilder("inputs:\n");
        foreach (InspectedSource source in sources.Where(IsTable))
        {
            string kind = source.Kind == "unknown" ? "# kind: not recognised; manifest, booking, people or events" : $"kind: {source.Kind}";
            yaml.Append(CultureInfo.InvariantCulture, $"  - match: {Quoted(source.Name)}\n    {kind}\n    encoding: {source.Encoding}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    delimiter: {Delimiter(source.Delimiter)}\n    headerLine: {source.HeaderLine}\n");
            if (source.Columns.Select(c => c.DateOrder).FirstOrDefault(o => o != DateOrder.Undecided) is var order && order != DateOrder.Undecided)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    dateOrder: {order switch { DateOrder.DayFirst => "day-first", DateOrder.MonthFirst => "month-first", _ => "year-first" }}\n");
            }
            if (source.Columns.Any(column => column.Field == IssuedNumber) && source.Columns.All(column => column.Field != Issuer))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    # values:                 # no column says which state issued the documents\n    #   {Issuer}: RUS\n");
            }
            yaml.Append("    columns:\n");
            foreach (InspectedColumn column in source.Columns)
            {
                string name = column.Header is { Length: > 0 } header && source.Columns.Count(other => other.Header == header) == 1 ? header : string.Create(CultureInfo.InvariantCulture, $"#{column.Number}");
                yaml.Append(CultureInfo.InvariantCulture, $"      {Quoted(name)}: {column.Field ?? "ignore"}\n");
            }
        }
        return yaml.ToString();
    }

    static bool IsTable(InspectedSource source) =>
        source.Format == "csv" && (source.Kind != "unknown" || (source.HeaderLine > 0 && source.Columns.Count > 1));

    static string Delimiter(string word) => word switch { "comma" => "\",\"", "semicolon" => "\";\"", "pipe" => "\"|\"", "tab" => "tab", _ => Quoted(word) };

    static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
