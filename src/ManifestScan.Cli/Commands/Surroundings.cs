using System.Globalization;
using ManifestScan.Output;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Writes who stands around a traveller, and by what.</summary>
sealed class Surroundings(OutputReader output, TextWriter console)
{
    /// <summary>Numbers of one issuer this near to each other come from one batch of blanks or one counter.</summary>
    const long NearestNumbers = 20;

    const int MostOfAKind = 25;

    static readonly string[] FlightColumns = ["carrier", "flight_number", "departure_airport", "arrival_airport", "departure_date"];

    readonly HashSet<string> _seen = [];

    internal void Write(string start, int steps)
    {
        _seen.Add(start);
        List<string> ring = [start];
        for (int step = 1; step <= steps && ring.Count > 0; step++)
        {
            Line($"Step {step}");
            var next = new SortedSet<string>(StringComparer.Ordinal);
            foreach (string traveller in ring)
            {
                WriteOf(traveller, next);
            }
            ring = [.. next];
            foreach (string traveller in ring)
            {
                _seen.Add(traveller);
            }
        }
    }

    void WriteOf(string traveller, SortedSet<string> next)
    {
        IReadOnlyList<Row> movements = output.Rows("movements", "traveller_id", v => v == traveller);
        HashSet<string> locators = Values(movements, "record_locator");
        Say("in one booking", output.Rows("movements", "record_locator", locators.Contains), traveller, next);
        HashSet<string> tokens = [.. output.Rows("bookings", "traveller_id", v => v == traveller)
            .SelectMany(b => ((IEnumerable<string?>)b["contact_tokens"]!).OfType<string>())];
        Say("by a shared contact", output.Rows("bookings", "contact_tokens", tokens.Contains), traveller, next);
        Say("by a neighbouring document number", NearNumbers(movements), traveller, next);
        HashSet<string> flights = [.. movements.Select(FlightOf)];
        Say("on two flights or more", Repeated(output.Rows("movements", "departure_date", Values(movements, "departure_date").Contains).Where(m => flights.Contains(FlightOf(m)))), traveller, next);
    }

    IReadOnlyList<Row> NearNumbers(IReadOnlyList<Row> movements)
    {
        List<(string Issuer, int Length, long Number)> own = [.. movements.Select(Parts).OfType<(string, int, long)>().Distinct()];
        return own.Count == 0
            ? []
            : [.. output.Rows("movements", "document_issuer", issuer => own.Any(o => o.Issuer == issuer))
                .Where(m => Parts(m) is { } other && own.Any(o => o.Issuer == other.Issuer && o.Length == other.Length
                    && o.Number != other.Number && Math.Abs(o.Number - other.Number) <= NearestNumbers))];
    }

    static (string Issuer, int Length, long Number)? Parts(Row movement)
    {
        string number = CellText.Of(movement["document_number"]);
        string digits = number.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray());
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? (CellText.Of(movement["document_issuer"]) + number[..^digits.Length], number.Length, value)
            : null;
    }

    static IEnumerable<Row> Repeated(IEnumerable<Row> movements) => movements
        .GroupBy(m => CellText.Of(m["traveller_id"]))
        .Where(g => g.Select(FlightOf).Distinct().Count() >= 2)
        .SelectMany(g => g);

    void Say(string how, IEnumerable<Row> rows, string traveller, SortedSet<string> next)
    {
        List<IGrouping<string, Row>> found = [.. rows
            .GroupBy(r => CellText.Of(r["traveller_id"]))
            .Where(g => g.Key != traveller && !_seen.Contains(g.Key))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)];
        foreach (IGrouping<string, Row> other in found.Take(MostOfAKind))
        {
            Row row = other.First();
            Line($"  {traveller[..8]} - {other.Key[..8]}  {how}, {other.Count()} times: {PersonText.Of(row)}");
            next.Add(other.Key);
        }
        if (found.Count > MostOfAKind)
        {
            Line($"  {traveller[..8]}: {found.Count - MostOfAKind} more {how}");
        }
    }

    static string FlightOf(Row m) => string.Join(' ', FlightColumns.Select(c => CellText.Of(m[c])));

    static HashSet<string> Values(IReadOnlyList<Row> rows, string column) => [.. rows.Select(r => CellText.Of(r[column])).Where(v => v.Length > 0)];

    void Line(string text) => console.WriteLine(Terminal.Safe(text));
}
