using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Faults of whole sources.</summary>
static class RunFaults
{
    internal static Reject UnknownKind(int source, string format) => new(
        "input.unknown-kind",
        RejectSeverity.Error,
        source,
        0,
        null,
        $"Looks like {format}, and is neither a manifest, a booking export, a people list nor events; see `manifestscan inspect`.");

    internal static Reject PeopleNotJoined(int source) => new(
        "input.people-not-joined",
        RejectSeverity.Warning,
        source,
        0,
        null,
        "A list of people; it is joined only when given by --people or named in the pipeline.");

    internal static Reject More(string code, int source, string? field, long count) => new(
        code, RejectSeverity.Warning, source, 0, field, FormattableString.Invariant($"{count} more warnings of this kind in this source."));
}
