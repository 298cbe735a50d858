using ManifestScan.Output.Tables;

namespace ManifestScan.Output;

/// <summary>Every output table, in the order in which they are written and documented.</summary>
static class OutputCatalogue
{
    internal const string SchemaVersion = "1";

    /// <summary>Tables of <c>score</c>.</summary>
    internal static IReadOnlyList<OutputTable> All { get; } =
    [
        ScoresTable.Definition,
        EvidenceTable.Definition,
        GroupsTable.Definition,
        MovementsTable.Definition,
        BookingsTable.Definition,
        LinksTable.Definition,
        PeopleTable.Definition,
        EventsTable.Definition,
        CoverageTable.Definition,
        RejectsTable.Definition,
    ];

    /// <summary>Tables of <c>score</c> that are written when asked for.</summary>
    internal static IReadOnlyList<OutputTable> OnRequest { get; } = [FeaturesTable.Definition];

    /// <summary>Tables of <c>normalize</c>: those that need no score.</summary>
    internal static IReadOnlyList<OutputTable> Canonical { get; } =
        [.. All.Where(t => t.Name is "movements" or "bookings" or "people" or "events" or "rejects")];
}
