using ManifestScan.Model;

namespace ManifestScan.Normalize;

/// <summary>
/// What was wrong or doubtful about one raw value; the caller adds source, line and field and makes a <see cref="Reject"/>.
/// </summary>
/// <param name="Code">Stable, dotted, never reworded.</param>
/// <param name="Severity">Error: the reader gives no value. Warning: it gives one with a doubt, or leaves out a filler.</param>
/// <param name="Message">What was found and what was expected; never holds the value.</param>
sealed record ValueFault(string Code, RejectSeverity Severity, string Message);
