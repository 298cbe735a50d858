using System.IO.Enumeration;
using ManifestScan.Ingest;
using ManifestScan.Ingest.Meaning;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Checks what a pipeline says of its inputs, and finds what it says of one source.</summary>
static class InputRules
{
    static readonly Dictionary<string, InputKind> Kinds = new(StringComparer.Ordinal)
    {
        ["manifest"] = InputKind.Manifest,
        ["booking"] = InputKind.Booking,
        ["people"] = InputKind.People,
        ["events"] = InputKind.Events,
    };

    static readonly Dictionary<string, DateOrder> Orders = new(StringComparer.Ordinal)
    {
        ["day-first"] = DateOrder.DayFirst,
        ["month-first"] = DateOrder.MonthFirst,
        ["year-first"] = DateOrder.YearFirst,
    };

    static readonly Dictionary<string, Field> Fields =
        Enum.GetValues<Field>().ToDictionary(FieldNames.Of, f => f, StringComparer.Ordinal);

    /// <summary>A sentence for each rule that fits no source: most often its pattern begins at another folder than the inputs do.</summary>
    internal static IReadOnlyList<string> Unmatched(IReadOnlyList<InputRule> rules, IReadOnlyList<Source> sources) =>
    [
        .. rules.Select((rule, i) => (rule, i)).Where(r => !sources.Any(s => Fits(r.rule, s.Names))).Select(r => FormattableString.Invariant(
            $"inputs[{r.i}]: '{r.rule.Match}' matches no input; names begin at the folder given, as inspect --mapping prints them.")),
    ];

    static bool Fits(InputRule rule, IReadOnlyList<string> names) =>
        names.Any(name => FileSystemName.MatchesSimpleExpression(rule.Match, name, ignoreCase: false));

    internal static void Check(InputRule rule, string where, ICollection<string> faults)
    {
        if (rule.Kind is not null && !Kinds.ContainsKey(rule.Kind))
        {
            faults.Add($"{where}.kind: expected {string.Join(", ", Kinds.Keys)}.");
        }
        if (rule.Encoding is not null && !Recognition.IsKnownEncoding(rule.Encoding))
        {
            faults.Add($"{where}.encoding: no encoding '{rule.Encoding}'.");
        }
        if (rule.DateOrder is not null && !Orders.ContainsKey(rule.DateOrder))
        {
            faults.Add($"{where}.dateOrder: expected {string.Join(", ", Orders.Keys)}.");
        }
        if (rule.Delimiter is not (null or "tab" or { Length: 1 }))
        {
            faults.Add($"{where}.delimiter: expected one character or 'tab'.");
        }
        if (rule.HeaderLine < 0)
        {
            faults.Add($"{where}.headerLine: expected 0 or more.");
        }
        foreach (string name in rule.Columns.Values.Where(f => f != "ignore"))
        {
            (string field, int segment) = SegmentFields.Split(name);
            if (!Fields.TryGetValue(field, out Field known))
            {
                faults.Add($"{where}.columns: no field '{name}'; fields are {string.Join(", ", Fields.Keys.Order(StringComparer.Ordinal))}.");
            }
            else if (segment > 0 && !SegmentFields.MayRepeat(known))
            {
                faults.Add($"{where}.columns: '{name}' numbers a field that no segment has of its own; those that have are {string.Join(", ", Repeated())}.");
            }
        }
        ConstantFields.Check(rule, where, faults);
    }

    static IEnumerable<string> Repeated() => Fields.Where(f => SegmentFields.MayRepeat(f.Value)).Select(f => f.Key).Order(StringComparer.Ordinal);

    /// <summary>What the first fitting rule says of a source; null when none fits.</summary>
    /// <param name="names">The names the source goes by; one that fits is enough.</param>
    /// <param name="rules">The rules of the pipeline.</param>
    internal static LayoutOverride? For(IReadOnlyList<string> names, IReadOnlyList<InputRule> rules)
    {
        InputRule? rule = rules.FirstOrDefault(r => Fits(r, names));
        return rule is null ? null : new LayoutOverride
        {
            Kind = rule.Kind is null ? null : Kinds[rule.Kind],
            Encoding = rule.Encoding,
            Delimiter = rule.Delimiter switch { null => null, "tab" => '\t', { } text => text[0] },
            HeaderLine = rule.HeaderLine,
            DateOrder = rule.DateOrder is null ? null : Orders[rule.DateOrder],
            Columns = rule.Columns.ToDictionary(c => c.Key.TrimStart('#'), c => c.Value == "ignore" ? (Field?)null : Fields[SegmentFields.Split(c.Value).Field]),
            Segments = rule.Columns.ToDictionary(c => c.Key.TrimStart('#'), c => SegmentFields.Split(c.Value).Segment),
            Values = rule.Values.ToDictionary(v => Fields[v.Key], v => v.Value),
        };
    }
}
