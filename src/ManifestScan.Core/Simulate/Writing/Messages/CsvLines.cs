using System.Globalization;
using System.Text;

namespace ManifestScan.Simulate.Writing.Messages;

/// <summary>The rows of a piece of CSV, by the names of its columns: messages tell the same story because they are made of the same rows.</summary>
sealed class CsvLines(string header)
{
    readonly Dictionary<string, int> _columns = header.TrimEnd('\n').Split(',').Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);

    internal static List<string[]> Of(CsvBuffer piece) =>
        [.. Encoding.UTF8.GetString(piece.Written).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(','))];

    /// <summary>A value without anything a message would take for a service character.</summary>
    internal string this[string[] row, string column] => Interchange.Released(row[_columns[column]]);

    /// <summary>A date and time, with or without Z.</summary>
    internal DateTime Time(string[] row, string column) =>
        DateTime.ParseExact(row[_columns[column]].TrimEnd('Z'), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A date; null when there is none.</summary>
    internal DateOnly? Day(string[] row, string column) =>
        row[_columns[column]] is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
