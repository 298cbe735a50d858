namespace ManifestScan.Signals.Rules;

/// <summary>Fields that a condition may name, and the fields of records that each is made of.</summary>
/// <remarks>Nationality, sex, birth date and issuing state are not among them: they carry no weight, in a card without code as elsewhere.</remarks>
static class DetectionFields
{
    /// <summary>Compared as whole numbers; every other field is compared as text, character by character.</summary>
    internal const string DaysAhead = "days_ahead";

    /// <summary>May be counted and not compared with: a card is no list of persons.</summary>
    internal const string Document = "document";

    static readonly Dictionary<string, string[]> Shared = new(StringComparer.Ordinal)
    {
        ["carrier"] = ["carrier"],
        ["flight_number"] = ["flight_number"],
        ["departure_airport"] = ["departure_airport"],
        ["arrival_airport"] = ["arrival_airport"],
        ["departure_date"] = ["departure_date"],
        ["record_locator"] = ["record_locator"],
        ["flight"] = ["carrier", "flight_number", "departure_date"],
        ["route"] = ["departure_airport", "arrival_airport"],
        ["weekday"] = ["departure_date"],
        [Document] = ["document_issuer", "document_number"],
    };

    static readonly Dictionary<string, string[]> Movements = new(Shared, StringComparer.Ordinal)
    {
        ["booking_matched"] = ["booking_matched"],
        ["document_class"] = ["document_class"],
        ["document_type"] = ["document_type"],
        ["seat"] = ["seat"],
        ["status"] = ["status"],
    };

    static readonly Dictionary<string, string[]> Bookings = new(Shared, StringComparer.Ordinal)
    {
        ["office"] = ["office"],
        ["agency"] = ["agency"],
        ["payment_form"] = ["payment_form"],
        ["fare_class"] = ["fare_class"],
        ["segment_status"] = ["segment_status"],
        ["created_date"] = ["created_utc"],
        [DaysAhead] = ["created_utc", "departure_date"],
    };

    /// <summary>Names of the fields of a table, in order; null for a table that conditions do not know.</summary>
    internal static IReadOnlyList<string>? Of(string table) => Table(table) is { } fields ? [.. fields.Keys.Order(StringComparer.Ordinal)] : null;

    /// <summary>The fields of records behind a field, as cards name them: <c>movement.departure_airport</c>.</summary>
    internal static IEnumerable<string> Reads(string table, string field) => Table(table)![field].Select(f => $"{table.TrimEnd('s')}.{f}");

    static Dictionary<string, string[]>? Table(string table) => table switch
    {
        "movements" => Movements,
        "bookings" => Bookings,
        _ => null,
    };
}
