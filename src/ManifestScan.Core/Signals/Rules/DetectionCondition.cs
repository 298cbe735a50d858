using System.Globalization;

namespace ManifestScan.Signals.Rules;

/// <summary>A field held against values.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Operator">= != &lt; &lt;= &gt; &gt;=</param>
/// <param name="Values">One value; several for = and !=, of which any may agree, or none must.</param>
sealed record DetectionCondition(string Field, string Operator, IReadOnlyList<string> Values)
{
    /// <summary>Whether it holds; never for a field without a value, because missing data is silence.</summary>
    internal bool Holds(string? found) => !string.IsNullOrEmpty(found) && Operator switch
    {
        "=" => Values.Any(v => Compare(found, v) == 0),
        "!=" => Values.All(v => Compare(found, v) != 0),
        "<" => Compare(found, Values[0]) < 0,
        "<=" => Compare(found, Values[0]) <= 0,
        ">" => Compare(found, Values[0]) > 0,
        _ => Compare(found, Values[0]) >= 0,
    };

    int Compare(string found, string value) => Field == DetectionFields.DaysAhead
        ? long.Parse(found, CultureInfo.InvariantCulture).CompareTo(long.Parse(value, CultureInfo.InvariantCulture))
        : string.CompareOrdinal(found, value);
}
