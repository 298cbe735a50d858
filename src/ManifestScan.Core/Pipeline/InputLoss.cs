using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What a run did not get out of one input.</summary>
/// <param name="Bytes">Its bytes on disk.</param>
/// <param name="Read">Records read.</param>
/// <param name="Rejected">Of these, rejected.</param>
/// <param name="IsUnknown">Nothing could be made of it.</param>
/// <param name="IsUnread">The same of one that holds a table or messages.</param>
/// <param name="IsTravel">It is a manifest or bookings, be it with no record.</param>
/// <param name="IsDamaged">It breaks off or cannot be opened; nobody knows how many records that cost.</param>
sealed record InputLoss(long Bytes, long Read, long Rejected, bool IsUnknown, bool IsUnread, bool IsTravel, bool IsDamaged)
{
    static readonly string[] Damage =
        ["archive.invalid", "archive.truncated", "archive.too-large", "archive.ratio", "excel.invalid", "excel.damaged", "parquet.damaged"];

    internal static InputLoss Of(SourceTally tally) =>
        new(tally.Source.Length, tally.Outcome.RecordsRead, tally.Rejected, tally.IsUnknown, IsData(tally), tally.IsTravel, tally.IsDamaged);

    /// <summary>The same of an input in <c>run.json</c>.</summary>
    internal static InputLoss Of(JsonNode input) => new(
        input["bytes"]!.GetValue<long>(),
        input["records_read"]!.GetValue<long>(),
        input["rejected"]!.GetValue<long>(),
        input["kind"]?.GetValue<string>() == "unknown" && input["format"]?.GetValue<string>() != "empty",
        input["unread"]?.GetValue<bool>() ?? false,
        input["kind"]?.GetValue<string>() is "manifest" or "booking",
        input["damaged"]?.GetValue<bool>() ?? false);

    internal static bool IsDamage(Reject reject) => reject is { Severity: RejectSeverity.Error, Line: 0 } && Damage.Contains(reject.Code, StringComparer.Ordinal);

    /// <summary>Whether more than the given share was lost: of the records that were read, or of the bytes that should have been.</summary>
    internal static bool Exceeds(IReadOnlyList<InputLoss> inputs, double mostPercent)
    {
        double read = inputs.Sum(i => i.Read);
        double bytes = inputs.Sum(i => i.Bytes);
        bool isOver = inputs.Sum(i => i.Rejected) * 100.0 > read * mostPercent || inputs.Where(i => i.IsUnread).Sum(i => i.Bytes) * 100.0 > bytes * mostPercent;
        return isOver || (mostPercent < 100 && (inputs.Any(i => i.IsDamaged) || (read == 0 && (inputs.Any(i => i.IsUnknown) || !inputs.Any(i => i.IsTravel)))));
    }

    /// <summary>Tables and messages; a letter or a picture in the folder costs nobody's record.</summary>
    static bool IsData(SourceTally tally) =>
        tally.IsUnknown && tally.Layout is { Format: "edifact" } or { Format: "csv" or "xlsx" or "xls" or "parquet", Columns.Count: > 1 };
}
