using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ManifestScan.Model;
using ManifestScan.Pipeline;
using ManifestScan.Pipeline.Inspection;

namespace ManifestScan.Cli.Commands;

/// <summary>How inputs were understood.</summary>
static class InspectCommand
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static Command Create()
    {
        var command = new Command(
            "inspect",
            "Shows how each input is understood: format, encoding, columns with confidence, date order, counts, first rejects.\n\n"
            + "Example: manifestscan inspect data-samples/founding-story/input --mapping");
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders and patterns.", Arity = ArgumentArity.OneOrMore };
        var pipeline = new Option<string>("-p", "--pipeline") { Description = "Pipeline whose inputs overrule recognition.", DefaultValueFactory = _ => "default" };
        var codes = new Option<string?>("--codes") { Description = "Table of native codes of airports and airlines: columns code, iata, kind." };
        var mapping = new Option<bool>("--mapping") { Description = "Print what a pipeline would say of these inputs." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        command.Add(inputs);
        command.Add(pipeline);
        command.Add(codes);
        command.Add(mapping);
        command.Add(json);
        command.SetAction(parsed =>
        {
            (IReadOnlyList<InspectedSource> sources, IReadOnlyList<string> unmatched) =
                Inspector.Inspect(parsed.GetValue(inputs)!, parsed.GetValue(pipeline)!, parsed.GetValue(codes));
            Doubts.Write(unmatched);
            if (parsed.GetValue(mapping))
            {
                Console.Out.Write(MappingText.Yaml(sources));
            }
            else if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(InspectionJson.Of(sources).ToJsonString(Indented));
            }
            else
            {
                foreach (InspectedSource source in sources)
                {
                    Write(source);
                }
            }
            return ExitCodes.Done;
        });
        return command;
    }

    static void Write(InspectedSource source)
    {
        Line($"{source.Name}: {source.Kind} ({source.Format}), confidence {Number(source.Confidence)}");
        if (source.Format == "csv")
        {
            Line($"  encoding {source.Encoding} ({Number(source.EncodingConfidence)}), delimiter {source.Delimiter}, line ends {source.LineEnd}, header on line {source.HeaderLine}, records from line {source.FirstDataLine}");
            foreach (InspectedColumn column in source.Columns)
            {
                string order = column.DateOrder == DateOrder.Undecided ? "" : $", {column.DateOrder}";
                Line($"  {column.Number,3} {column.Header ?? "(no header)",-28} {column.Field ?? "-",-24} {Number(column.Confidence)}  {column.Reason}{order}");
            }
        }
        foreach (string note in source.Notes)
        {
            Line("  note: " + note);
        }
        Line(string.Create(CultureInfo.InvariantCulture, $"  {source.RecordsRead:N0} records read, {source.Used:N0} usable, {source.NotAPerson:N0} not a person, {source.Rejected:N0} rejected"));
        foreach (Reject reject in source.FirstRejects)
        {
            Line($"  line {reject.Line}: {reject.Severity.ToString().ToLowerInvariant()} {reject.Code}{(reject.Field is null ? "" : $" ({reject.Field})")}: {reject.Message}");
        }
    }

    static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    static void Line(string text) => Console.Out.WriteLine(Terminal.Safe(text));
}
