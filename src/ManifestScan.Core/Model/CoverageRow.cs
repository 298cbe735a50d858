namespace ManifestScan.Model;

/// <summary>How much of what is listed in one kind of input stands in the other too.</summary>
public sealed record CoverageRow
{
    /// <summary><c>flight</c>, <c>carrier</c>, <c>month</c> or <c>run</c>: what is counted together.</summary>
    public required string Scope { get; init; }

    /// <summary>Carrier, or null where several are counted together.</summary>
    public string? Carrier { get; init; }

    /// <summary>Flight, for the scope flight.</summary>
    public int? Flight { get; init; }

    /// <summary>Month as <c>yyyy-MM</c>, for the scope month.</summary>
    public string? Month { get; init; }

    /// <summary>First local departure date counted, days since 1970-01-01.</summary>
    public required int FirstDay { get; init; }

    /// <summary>Last local departure date counted.</summary>
    public required int LastDay { get; init; }

    /// <summary>Manifest rows, cancelled ones left out.</summary>
    public required int ManifestRows { get; init; }

    /// <summary>Of these, rows with a booked segment of the same traveller and flight.</summary>
    public required int ManifestRowsWithBooking { get; init; }

    /// <summary>Booked rows, cancelled ones left out.</summary>
    public required int BookedRows { get; init; }

    /// <summary>Of these, rows with a manifest row of the same traveller and flight.</summary>
    public required int BookedRowsWithManifest { get; init; }
}
