using System.Globalization;
using System.Text.Json.Nodes;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>How values are written in the report, the same in every culture.</summary>
static class ReportText
{
    /// <summary>A value of an output; empty for none.</summary>
    internal static string Of(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IEnumerable<string?> list => string.Join(", ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Bits, or a count and its expectation, with few digits: 12.3, 0.004.</summary>
    internal static string Number(object? value) => value is not double number ? ""
        : Math.Abs(number) is >= 0.05 or 0 ? number.ToString("0.#", CultureInfo.InvariantCulture)
        : number.ToString("G2", CultureInfo.InvariantCulture);

    /// <summary>A share of one with few digits: 0.12, 0.000043, 2E-12.</summary>
    internal static string Share(double share) => share >= 1e-6
        ? Math.Round(share, 6).ToString("0.######", CultureInfo.InvariantCulture)
        : share.ToString("G2", CultureInfo.InvariantCulture);

    /// <summary>A count of <c>run.json</c> with commas; what is no whole number stays as it is.</summary>
    internal static string Count(JsonNode? node) =>
        long.TryParse(node?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? Count(count) : node?.ToString() ?? "";

    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A part of a whole in percent; "-" of nothing. Never rounded up to all.</summary>
    internal static string Percent(long part, long whole) => whole == 0 ? "-"
        : part == whole ? "100 %"
        : (Math.Floor(part * 1000.0 / whole) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>"SURNAME Given".</summary>
    internal static string Name(Row row) => $"{Of(row["surname"])} {Of(row["given_names"])}".Trim() is { Length: > 0 } name ? name : "(no name)";

    /// <summary>"ZZ101 SVO-IKA".</summary>
    internal static string Leg(Row row) =>
        $"{Of(row["carrier"])}{Of(row["flight_number"])} {Of(row["departure_airport"])}-{Of(row["arrival_airport"])}";
}
