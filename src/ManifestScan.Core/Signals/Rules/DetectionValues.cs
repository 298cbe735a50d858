using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Signals.Rules;

/// <summary>The values of fields of one table's rows, those that are made of several columns included.</summary>
static class DetectionValues
{
    /// <summary>A field of a row; null when it, or a part of it, has no value.</summary>
    internal static string? Of(IDetectionRows rows, int row, string field) => field switch
    {
        "departure_date" => Date(rows.Day(row, field)),
        "created_date" => Date(rows.Day(row, "created_utc")),
        "weekday" => Missing.ToDate(rows.Day(row, "departure_date") ?? Missing.Day)?.DayOfWeek.ToString().ToLowerInvariant(),
        "route" => Join(rows.Text(row, "departure_airport"), "-", rows.Text(row, "arrival_airport")),
        "flight" => Join(Join(rows.Text(row, "carrier"), "", rows.Text(row, "flight_number")), " ", Date(rows.Day(row, "departure_date"))),
        DetectionFields.Document => rows.Text(row, "document_number") is { } number ? $"{rows.Text(row, "document_issuer")}:{number}" : null,
        DetectionFields.DaysAhead => rows.Day(row, "departure_date") - rows.Day(row, "created_utc") is { } days ? days.ToString(CultureInfo.InvariantCulture) : null,
        _ => rows.Text(row, field),
    };

    static string? Date(int? day) => day is { } d ? Missing.ToDate(d)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    static string? Join(string? left, string by, string? right) => left is null || right is null ? null : left + by + right;
}
