using System.Globalization;

namespace ManifestScan.Cli.Commands;

/// <summary>Values of an output as text, the same in every culture.</summary>
static class CellText
{
    internal static string Of(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IEnumerable<string?> list => string.Join("; ", list),
        IEnumerable<long?> list => string.Join("; ", list.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
