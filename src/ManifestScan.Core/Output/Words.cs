using ManifestScan.Model;

namespace ManifestScan.Output;

/// <summary>Enumerations as they are written in outputs.</summary>
static class Words
{
    internal static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    internal static string Of(TravelRole role) => role.ToString().ToLowerInvariant();

    internal static string Of(MovementStatus status) => status == MovementStatus.CheckedIn ? "checked_in" : status.ToString().ToLowerInvariant();

    internal static string? Of(DatePrecision precision) => precision == DatePrecision.None ? null : precision.ToString().ToLowerInvariant();

    internal static string? Of(Sex sex) => sex == Sex.Unknown ? null : sex.ToString()[..1];

    internal static string Of(RejectSeverity severity) => severity.ToString().ToLowerInvariant();
}
