using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>A block of records, normalised: one share of the run's tables.</summary>
sealed class NormalizedBlock
{
    /// <summary>Index of the source.</summary>
    public required int Source { get; init; }

    /// <summary>Movements and booked segments.</summary>
    public TravelTables Tables { get; } = new();

    /// <summary>Persons, when the source is a people list.</summary>
    public List<ListedPerson> People { get; } = [];

    /// <summary>Events, when the source holds them.</summary>
    public List<DatedEvent> Events { get; } = [];

    /// <summary>Faults in order of line.</summary>
    public List<Reject> Rejects { get; } = [];

    /// <summary>Records that went into a table.</summary>
    public int Used { get; set; }

    /// <summary>Records that are a bag, a spare seat or a group.</summary>
    public int NotAPerson { get; set; }

    /// <summary>Records that could not be used.</summary>
    public int Rejected { get; set; }
}
