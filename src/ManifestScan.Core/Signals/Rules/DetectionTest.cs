using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestScan.Signals.Rules;

/// <summary>A condition of a card, understood and checked.</summary>
/// <param name="Rule">As written.</param>
/// <param name="Conditions">What a row must fulfil; none for every row.</param>
sealed partial record DetectionTest(DetectionRule Rule, IReadOnlyList<DetectionCondition> Conditions)
{
    const int MostDays = 3660;

    /// <summary>Fields of records that it touches, as cards name them.</summary>
    internal IEnumerable<string> Reads => Conditions.Select(c => c.Field).Concat(Rule.Distinct is { } unit ? [unit] : [])
        .SelectMany(f => DetectionFields.Reads(Rule.Of, f))
        .Concat(Rule.WithinDays is null ? [] : DetectionFields.Reads(Rule.Of, "departure_date"))
        .Concat(Rule.Of == "movements" ? ["movement.role", "movement.status"] : []);

    /// <summary>Reads a condition; null when it has faults.</summary>
    /// <param name="rule">As written.</param>
    /// <param name="path">Where it stands, for faults.</param>
    /// <param name="faults">Receives one line per fault.</param>
    internal static DetectionTest? Read(DetectionRule rule, string path, ICollection<string> faults)
    {
        int before = faults.Count;
        if (DetectionFields.Of(rule.Of) is not { } fields)
        {
            faults.Add($"{path}.of: expected movements or bookings.");
            return null;
        }
        Require(rule.AtLeast >= 1, $"{path}.atLeast: expected 1 or more.");
        Require(rule.WithinDays is null or (>= 1 and <= MostDays), FormattableString.Invariant($"{path}.withinDays: expected 1 to {MostDays}."));
        Require(rule.Distinct is null || fields.Contains(rule.Distinct), $"{path}.distinct: expected one of {string.Join(", ", fields)}.");
        List<DetectionCondition> conditions = [];
        foreach (string part in rule.Where.Trim().Length == 0 ? [] : rule.Where.Split(" and ", StringSplitOptions.TrimEntries))
        {
            Match match = Comparison().Match(part);
            string field = match.Groups["field"].Value;
            bool isKnown = match.Success && fields.Contains(field) && field != DetectionFields.Document;
            Require(isKnown, $"{path}.where: expected conditions joined by 'and', each one of {string.Join(", ", fields.Where(f => f != DetectionFields.Document))}, then one of = != < <= > >=, and a value; nationality, sex, age and issuing state carry no weight.");
            if (isKnown)
            {
                Add(match, field);
            }
        }
        return faults.Count == before ? new DetectionTest(rule, conditions) : null;

        void Add(Match match, string field)
        {
            string how = match.Groups["operator"].Value;
            string[] values = [.. match.Groups["value"].Value.Split('|', StringSplitOptions.TrimEntries)];
            Require(values.Length == 1 || how is "=" or "!=", $"{path}.where: several values go with = and != alone.");
            Require(values.All(v => v.Length > 0), $"{path}.where: a value is empty.");
            Require(field != DetectionFields.DaysAhead || values.All(v => long.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)), $"{path}.where: {field} is compared with whole numbers.");
            conditions.Add(new DetectionCondition(field, how, values));
        }

        void Require(bool isRight, string fault)
        {
            if (!isRight)
            {
                faults.Add(fault);
            }
        }
    }

    /// <summary>What was counted, in words: "movements by flight, departure_airport=SVO, within 30 days; at least 3".</summary>
    internal string InWords() => Rule.Of
        + (Rule.Distinct is { } unit ? $" by {unit}" : "")
        + (Conditions.Count == 0 ? "" : $", {Rule.Where.Trim()}")
        + (Rule.WithinDays is { } days ? FormattableString.Invariant($", within {days} days") : "")
        + FormattableString.Invariant($"; at least {Rule.AtLeast}");

    [GeneratedRegex(@"^(?<field>[a-z_]+)\s*(?<operator>!=|<=|>=|=|<|>)\s*(?<value>\S.*)$")]
    private static partial Regex Comparison();
}
