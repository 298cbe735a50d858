using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>What the words of a header say of a date, where they do not name a field.</summary>
static class HeaderDates
{
    static readonly FrozenSet<string> Sale = Set(
        "booking", "created", "sale", "sold", "pnr", "issue", "ticketing", "ticket", "payment", "paid", "order", "transaction", "register", "registered");

    static readonly FrozenSet<string> Elsewhere = Set(
        "birth", "expiry", "valid", "until", "arrival", "return", "update", "updated", "modified", "changed", "change", "print", "printed", "export", "exported",
        "report", "load", "loaded", "extract", "checkin", "cancelled", "cancel", "document", "event", "end", "status", "received", "sent");

    static readonly FrozenSet<string> Flight = Set("flight", "departure", "travel", "boarding", "segment", "leg", "outbound", "origin");

    /// <summary>They speak of a sale: created, booked, issued.</summary>
    internal static bool IsOfSale(IReadOnlyList<string> terms) => terms.Any(Sale.Contains);

    /// <summary>They speak of anything but a departure: a sale, a birth, an expiry, an export.</summary>
    internal static bool IsElsewhere(IReadOnlyList<string> terms) => IsOfSale(terms) || terms.Any(Elsewhere.Contains);

    /// <summary>They speak of a flight.</summary>
    internal static bool IsOfFlight(IReadOnlyList<string> terms) => !IsElsewhere(terms) && terms.Any(Flight.Contains);

    internal static bool IsOfDeparture(Field field) => field is Field.DepartureLocal or Field.DepartureUtc or Field.DepartureTime;

    static FrozenSet<string> Set(params string[] terms) => terms.ToFrozenSet(StringComparer.Ordinal);
}
