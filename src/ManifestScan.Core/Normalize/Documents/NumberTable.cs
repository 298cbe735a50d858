using System.Globalization;
using System.Text;

namespace ManifestScan.Normalize.Documents;

/// <summary>What type codes and numbers tell about travel documents: <c>pipelines/document-numbers.yaml</c>.</summary>
/// <remarks>Immutable and shared.</remarks>
sealed class NumberTable
{
    const string Resource = "pipelines/document-numbers.yaml";

    static readonly Lazy<NumberTable> Embedded = new(LoadEmbedded);

    readonly Dictionary<(string Issuer, string Code), List<NumberRule>> _byCode = [];
    readonly Dictionary<string, List<(NumberPattern Pattern, NumberRule Row)>> _numbers;
    readonly Dictionary<string, List<(NumberPattern Pattern, NumberRule Row)>> _formats;

    NumberTable(List<NumberRule> typeCodes, List<NumberRule> numbers, List<NumberRule> formats)
    {
        TypeCodes = typeCodes;
        Numbers = numbers;
        Formats = formats;
        foreach ((NumberRule row, string code) in typeCodes.SelectMany(r => r.Values, (r, code) => (r, code)))
        {
            var key = (row.Issuer, code);
            _byCode.TryAdd(key, []);
            _byCode[key].Add(row);
        }
        _numbers = ByIssuer(numbers);
        _formats = ByIssuer(formats);
    }

    /// <summary>The table inside the program.</summary>
    internal static NumberTable Default => Embedded.Value;

    /// <summary>Rows about type codes.</summary>
    internal IReadOnlyList<NumberRule> TypeCodes { get; }

    /// <summary>Rows about number series.</summary>
    internal IReadOnlyList<NumberRule> Numbers { get; }

    /// <summary>Rows about number formats.</summary>
    internal IReadOnlyList<NumberRule> Formats { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="yaml">Content of the file.</param>
    /// <param name="fileName">For messages.</param>
    /// <param name="faults">Receives every fault, with its line.</param>
    /// <returns>Null when there is any fault.</returns>
    internal static NumberTable? Parse(string yaml, string fileName, ICollection<string> faults)
    {
        int before = faults.Count;
        Dictionary<string, List<NumberRule>> rows = new NumberTableReader(fileName, faults).Read(yaml);
        var table = new NumberTable(rows["typeCodes"], rows["numbers"], rows["formats"]);
        foreach (string conflict in table.Conflicts())
        {
            faults.Add($"{fileName} {conflict}");
        }
        return faults.Count == before ? table : null;
    }

    /// <summary>The row for a type code on a day: that of the issuer, else that of any issuer, else null.</summary>
    internal NumberRule? ForCode(string? issuer, string code, int? day) =>
        Applying(issuer ?? "", code, day) ?? Applying(NumberRule.AnyIssuer, code, day);

    /// <summary>
    /// The most specific pattern that a number has, among those of its issuer that apply on the day; null when none does.
    /// </summary>
    internal (NumberPattern Pattern, NumberRule Row)? ForNumber(string issuer, string number, int? day)
    {
        foreach ((NumberPattern pattern, NumberRule row) in _numbers.GetValueOrDefault(issuer, []))
        {
            if (row.AppliesOn(day) && pattern.Matches(number))
            {
                return (pattern, row);
            }
        }
        return null;
    }

    /// <summary>The known number formats of an issuer; empty when none is known.</summary>
    internal IEnumerable<NumberPattern> FormatsOf(string issuer) => _formats.GetValueOrDefault(issuer, []).Select(f => f.Pattern);

    NumberRule? Applying(string issuer, string code, int? day) =>
        _byCode.GetValueOrDefault((issuer, code))?.Find(row => row.AppliesOn(day));

    static Dictionary<string, List<(NumberPattern, NumberRule)>> ByIssuer(List<NumberRule> rows) => rows
        .SelectMany(row => row.Values, (row, text) => (Pattern: NumberPattern.Parse(text)!, Row: row))
        .OrderByDescending(p => p.Pattern.Literals)
        .ThenBy(p => p.Pattern.Width)
        .ThenBy(p => p.Pattern.Text, StringComparer.Ordinal)
        .GroupBy(p => p.Row.Issuer, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    IEnumerable<string> Conflicts()
    {
        foreach (((string _, string code), List<NumberRule> rows) in _byCode)
        {
            foreach ((NumberRule a, NumberRule b) in Pairs(rows).Where(p => p.First.MeetsInTime(p.Second)))
            {
                yield return Conflict(a, b, code);
            }
        }
        foreach (List<(NumberPattern Pattern, NumberRule Row)> patterns in _numbers.Values)
        {
            foreach (((NumberPattern Pattern, NumberRule Row) a, (NumberPattern Pattern, NumberRule Row) b) in Pairs(patterns))
            {
                bool equal = a.Pattern.Literals == b.Pattern.Literals && a.Pattern.Width == b.Pattern.Width;
                if (equal && a.Row.Class != b.Row.Class && a.Row.MeetsInTime(b.Row) && a.Pattern.Overlaps(b.Pattern))
                {
                    yield return Conflict(a.Row, b.Row, a.Pattern.Text);
                }
            }
        }
    }

    static string Conflict(NumberRule a, NumberRule b, string what) => string.Create(
        CultureInfo.InvariantCulture,
        $"lines {Math.Min(a.Line, b.Line)} and {Math.Max(a.Line, b.Line)}: both state '{what}' of {a.Issuer}, neither is more specific");

    static IEnumerable<(T First, T Second)> Pairs<T>(List<T> items) =>
        items.SelectMany((first, i) => items.Skip(i + 1), (first, second) => (first, second));

    static NumberTable LoadEmbedded()
    {
        using Stream stream = typeof(NumberTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        List<string> faults = [];
        return Parse(reader.ReadToEnd(), Resource, faults)
            ?? throw new InvalidOperationException($"The built-in {Resource} is faulty: {string.Join("; ", faults)}");
    }
}
