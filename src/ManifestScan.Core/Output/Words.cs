using ManifestScan.Model;

namespace ManifestScan.Output;

/// <summary>Enumerations as they are written in outputs: word n stands for value n.</summary>
static class Words
{
    internal static IReadOnlyList<string> Severities { get; } = [.. Enum.GetNames<Severity>().Select(Lower)];

    internal static IReadOnlyList<string> Roles { get; } = [.. Enum.GetNames<TravelRole>().Select(Lower)];

    internal static IReadOnlyList<string> Statuses { get; } = ["unknown", "booked", "checked_in", "boarded", "cancelled"];

    internal static IReadOnlyList<string> Precisions { get; } = [.. Enum.GetNames<DatePrecision>().Select(Lower)];

    internal static IReadOnlyList<string> Sexes { get; } = ["F", "M", "X"];

    internal static string Of(RejectSeverity severity) => Lower(severity.ToString());

    /// <summary>Place among <see cref="Precisions"/>; negative for none.</summary>
    internal static int Place(DatePrecision precision) => precision == DatePrecision.None ? -1 : (int)precision;

    /// <summary>Place among <see cref="Sexes"/>; negative when not stated.</summary>
    internal static int Place(Sex sex) => (int)sex - 1;

    static string Lower(string name) => name.ToLowerInvariant();
}
