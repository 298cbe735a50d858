using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Faults of whole sources.</summary>
static class RunFaults
{
    const string LookedFor = "messages (PAXLST, PNRGOV, PNL, ADL), fixed passenger lists, Excel, Parquet, and tables of manifests, bookings, people or events";

    /// <summary>What is said of a list of people that lies among the inputs.</summary>
    internal const string NotJoined = "A list of people; it is joined only when given by --people or named in the pipeline.";

    internal static Reject UnknownKind(int source, SourceLayout layout) =>
        new("input.unknown-kind", RejectSeverity.Error, source, 0, null, NotRecognised(layout));

    /// <summary>What was looked for in a source, and what it comes nearest to.</summary>
    internal static string NotRecognised(SourceLayout? layout) =>
        $"Not recognised. Looked for {LookedFor}. Nearest: {layout?.Nearest ?? "none"}; see `manifestscan inspect`.";

    internal static Reject PeopleNotJoined(int source) => new(
        "input.people-not-joined",
        RejectSeverity.Warning,
        source,
        0,
        null,
        NotJoined);

    internal static Reject More(string code, int source, string? field, long count) => new(
        code, RejectSeverity.Warning, source, 0, field, FormattableString.Invariant($"{count} more warnings of this kind in this source."));
}
