using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>One of the 47 indicators published for passenger data, numbered as in the literature and named in our words.</summary>
/// <param name="Number">1 to 47.</param>
/// <param name="Name">What it looks at, in one line.</param>
/// <param name="Status">Empty where signals look for it; else <c>left out</c>, <c>data quality</c>, <c>no data</c> or <c>open</c>.</param>
/// <param name="Why">Why no signal looks for it; empty where one does.</param>
public sealed record Indicator(int Number, string Name, string Status, string Why)
{
    /// <summary>All of them, in order of number.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
        [.. ReferenceText.Rows("indicators.tsv").Select(r => new Indicator(int.Parse(r[0], CultureInfo.InvariantCulture), r[1], r[2], r[3]))];
}
