using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestScan.Evaluate;
using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>Writes an evaluation for reading, or as JSON.</summary>
static class EvaluationText
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static void Write(Evaluation evaluation, IAnsiConsole console)
    {
        foreach (EvaluationSection section in evaluation.Sections)
        {
            console.WriteLine($"{section.Name}: {section.Meaning}");
            console.Write(section.IsSparse ? Sparse(section) : section.Rows.Count == 1 ? Upright(section) : Table(section));
            console.WriteLine();
        }
        foreach (string note in evaluation.Notes)
        {
            console.WriteLine(note);
        }
    }

    internal static void WriteJson(Evaluation evaluation)
    {
        var json = new JsonObject();
        foreach (EvaluationSection section in evaluation.Sections)
        {
            json[section.Name] = new JsonArray([.. section.Rows.Select(row => Json(section, row))]);
        }
        json["notes"] = new JsonArray([.. evaluation.Notes.Select(n => (JsonNode)n)]);
        Console.Out.WriteLine(json.ToJsonString(Indented));
    }

    static JsonObject Json(EvaluationSection section, EvaluationRow row)
    {
        var json = new JsonObject { ["name"] = row.Name };
        foreach ((EvaluationMetric metric, double? value) in section.Metrics.Zip(row.Values))
        {
            json[metric.Name == "name" ? "name_" : metric.Name] = value;
        }
        return json;
    }

    static Table Table(EvaluationSection section)
    {
        Table table = new Table().Border(TableBorder.None).AddColumn("");
        foreach (EvaluationMetric metric in section.Metrics)
        {
            table.AddColumn(new TableColumn(Cell(metric.Name.Replace('_', ' '))).RightAligned());
        }
        foreach (EvaluationRow row in section.Rows.Where(r => !r.IsMinor))
        {
            table.AddRow([Cell(row.Name), .. section.Metrics.Zip(row.Values, Number)]);
        }
        int minor = section.Rows.Count(r => r.IsMinor);
        return minor == 0 ? table : table.Caption(string.Create(CultureInfo.InvariantCulture, $"{minor} small rows without a flag are left out; --json has them."));
    }

    static Table Upright(EvaluationSection section)
    {
        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach ((EvaluationMetric metric, double? value) in section.Metrics.Zip(section.Rows[0].Values))
        {
            table.AddRow(Cell(metric.Name.Replace('_', ' ')), Number(metric, value));
        }
        return table;
    }

    static Table Sparse(EvaluationSection section)
    {
        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "");
        foreach (EvaluationRow row in section.Rows)
        {
            string values = string.Join(", ", section.Metrics.Zip(row.Values).Where(p => p.Second > 0).Select(p => $"{p.First.Name} {Number(p.First, p.Second)}"));
            table.AddRow(Cell(row.Name), Cell(values.Length == 0 ? "none" : values));
        }
        return table;
    }

    static string Number(EvaluationMetric metric, double? value) =>
        value?.ToString("F" + metric.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "-";

    static string Cell(string text) => Markup.Escape(Terminal.Safe(text));
}
