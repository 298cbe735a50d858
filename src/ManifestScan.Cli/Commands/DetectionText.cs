using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Pipeline.Detection;

namespace ManifestScan.Cli.Commands;

/// <summary>Writes what became of a <c>detect</c> for reading, or as JSON.</summary>
static class DetectionText
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static void Write(DetectSummary summary, string output)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"{summary.Rows:N0} rows, {summary.Columns:N0} columns, detector {summary.Detector}."));
        foreach (string note in summary.Notes)
        {
            Line(note);
        }
        if (summary.Figures is { } figures)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"AUROC {Number(figures.Auroc)}, average precision {Number(figures.AveragePrecision)}: {figures.Marked:N0} rows marked in {summary.Label}."));
        }
        Line($"Written: {output}");
        Line("A score is a reason to look, not a finding.");
    }

    internal static void WriteJson(DetectSummary summary, string output)
    {
        var json = new JsonObject
        {
            ["rows"] = summary.Rows,
            ["columns"] = summary.Columns,
            ["detector"] = summary.Detector,
            ["label"] = summary.Label,
            ["marked"] = summary.Figures?.Marked,
            ["auroc"] = summary.Figures?.Auroc,
            ["average_precision"] = summary.Figures?.AveragePrecision,
            ["notes"] = new JsonArray([.. summary.Notes.Select(n => (JsonNode)n)]),
            ["output"] = output,
        };
        Console.Out.WriteLine(json.ToJsonString(Indented));
    }

    static string Number(double? value) => value?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";

    static void Line(string text) => Console.Out.WriteLine(Terminal.Safe(text));
}
