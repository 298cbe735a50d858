using ManifestScan.Anomaly;

namespace ManifestScan.Pipeline.Detection;

/// <summary>What became of a <c>detect</c>.</summary>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Columns">Columns that counted.</param>
/// <param name="Detector">Name of the detector.</param>
/// <param name="Label">Column of marks; null when none was asked for.</param>
/// <param name="Figures">How well the scores part the marked rows; null without <paramref name="Label"/>.</param>
/// <param name="Notes">What a reader must know: columns left out, cells without a number, rows not explained. Never holds a value of a row.</param>
public sealed record DetectSummary(int Rows, int Columns, string Detector, string? Label, LabelFigures? Figures, IReadOnlyList<string> Notes);
